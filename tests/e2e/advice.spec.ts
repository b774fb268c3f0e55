import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test('advice on the wording stands under its field and stays away once it was dismissed', async ({ page }) => {
  await page.goto('/after/postmortem-template/')
  await expect(page.getByRole('button', { name: '复制 Markdown' })).toBeEnabled()
  const overview = page.getByRole('textbox', { name: '概述', exact: true })
  await overview.fill('服务中断 37 分钟，因为人为失误。')
  const advice = page.getByRole('list', { name: '写作建议' }).filter({ hasText: '中断' })
  await expect(advice.getByRole('listitem')).toHaveCount(2)
  await expect(advice).toContainText('服务降级')

  await advice.getByRole('button', { name: /不再提示：“中断”太宽/ }).click()
  await expect(overview).toBeFocused()
  await expect(page.getByText('“中断”太宽')).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('失误极少只源于某个人的操作')).toBeVisible()
  await expect(page.getByText('“中断”太宽')).toHaveCount(0)
})

test('a masked copy is previewed and handed out, and what was typed stays', async ({ page }) => {
  await page.goto('/after/postmortem-template/')
  await expect(page.getByRole('button', { name: '复制 Markdown' })).toBeEnabled()
  const commander = page.getByRole('textbox', { name: '事件指挥官', exact: true })
  const overview = page.getByRole('textbox', { name: '概述', exact: true })
  await commander.fill('李雷')
  await overview.fill('李雷从 10.2.3.4 发信给 a@example.com。')
  const preview = page.getByRole('region', { name: '预览' })
  await expect(preview).toContainText('a@example.com')

  await page.getByRole('checkbox', { name: '预览和导出都用隐去后的副本' }).check()
  await expect(preview).toContainText('事件指挥官从 ［IP 地址已隐去］ 发信给 ［邮箱已隐去］。')
  await expect(preview).not.toContainText('李雷')
  await expect(page.getByText('将替换 4 处')).toBeVisible()
  await expect(page.getByRole('button', { name: '下载 JSON' })).toHaveCount(0)
  await expect(overview).toHaveValue('李雷从 10.2.3.4 发信给 a@example.com。')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 Markdown' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  for (const hidden of ['李雷', '10.2.3.4', 'example.com']) expect(text).not.toContain(hidden)
})
