import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'

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
  const left = page.getByRole('list', { name: '写作建议' }).getByRole('listitem')
  await expect(left).toHaveCount(1)
  await page.reload()
  await expect(left).toHaveCount(1)
  await expect(left).toContainText('失误极少只源于某个人的操作')
})

test('dismissed advice is listed, and restored by the keyboard alone', async ({ page }) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(
    page,
    storedLog([
      { kind: 'field', field: 'overview', value: '服务中断 37 分钟，因为人为失误。' },
      { kind: 'field', field: 'advice.outage.overview', value: 'dismissed' },
      { kind: 'field', field: 'advice.blame.overview', value: 'dismissed' },
    ]),
  )
  await page.goto('/after/postmortem-template/')
  await page.getByText('不再提示的写作建议：2 条').focus()
  await page.keyboard.press('Enter')
  const first = page.getByRole('button', { name: '恢复提示：概述 “中断”太宽' })
  await expect(first).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '恢复提示：概述 失误极少' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: '概述', exact: true })).toBeFocused()
  await expect(page.getByText('不再提示的写作建议')).toHaveCount(0)
  await expect(page.getByRole('list', { name: '写作建议' }).getByRole('listitem')).toHaveCount(2)
})

test('what looks private is named beside the exports, never in full, and is gone from the masked copy', async ({
  page,
}) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(
    page,
    storedLog([
      { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false },
      { kind: 'note', text: '回滚', source: 'https://ci.example.com/?token=hunter2hunter2' },
      { kind: 'note', text: '补监控', todo: true },
      { kind: 'field', field: 'item.01M80K4FW0BBBBBBBBBBBB0002.ticket', value: '打 13800138000' },
      { kind: 'field', field: 'overview', value: '发给 lilei@example.com' },
      { kind: 'field', field: 'overview', value: '回滚后恢复' },
    ]),
  )
  await page.goto('/after/postmortem-template/')
  await expect(page.getByRole('status').filter({ hasText: '有 3 项像是不该外传的' })).toBeVisible()
  for (const told of [
    '密钥或令牌 token=…：时间线 2026-11-22 03:01 UTC · 数据链接',
    '电话号码 138…00：行动项 1 · 工单',
    '邮箱地址 l…@example.com：完整记录（只在 JSON 里）2026-11-22 03:04 UTC',
  ])
    await expect(page.getByRole('listitem').filter({ hasText: told })).toBeVisible()
  await page.getByRole('button', { name: '改用隐去后的副本' }).click()
  await expect(page.getByRole('checkbox', { name: '预览和导出都用隐去后的副本' })).toBeFocused()
  await expect(page.getByText('像是不该外传的')).toHaveCount(0)
  await expect(page.getByRole('region', { name: '预览' })).not.toContainText('hunter2')

  await page.goto('/incident/')
  const handover = page.getByRole('group', { name: '交给别人' })
  await expect(handover.getByText('有 3 项像是不该外传的')).toBeVisible()
  await expect(
    handover.getByRole('listitem').filter({ hasText: '密钥或令牌 token=…：笔记 2026-11-22 11:01' }),
  ).toBeVisible()
  await expect(handover.getByRole('link', { name: /隐去后的副本/ })).toHaveAttribute(
    'href',
    '/after/postmortem-template/',
  )
})

test('the invite list follows the severity that is chosen, with the names that were typed', async ({ page }) => {
  await page.goto('/after/postmortem-template/')
  await expect(page.getByRole('button', { name: '复制 Markdown' })).toBeEnabled()
  await expect(page.getByText('请谁开会')).toHaveCount(0)
  const severity = page.getByRole('combobox', { name: '严重级别' })
  await severity.selectOption('SEV-1')
  await page.getByText('请谁开会').click()
  const guests = page
    .getByRole('group')
    .filter({ has: page.getByText('请谁开会') })
    .last()
    .getByRole('listitem')
  await expect(guests).toHaveCount(7)
  await expect(guests.last()).toHaveText('客户联络员（可选）')
  await page.getByRole('textbox', { name: '事件指挥官', exact: true }).fill('王芳')
  await expect(guests.first()).toHaveText('事件指挥官：王芳')
  await severity.selectOption('SEV-2')
  await expect(guests).toHaveCount(6)
  await expect(guests.filter({ hasText: '客户联络员' })).toHaveCount(0)
})

test('a masked copy is previewed and handed out, and what was typed stays', async ({ page }) => {
  await page.goto('/after/postmortem-template/')
  await expect(page.getByRole('button', { name: '复制 Markdown' })).toBeEnabled()
  const commander = page.getByRole('textbox', { name: '事件指挥官', exact: true })
  const overview = page.getByRole('textbox', { name: '概述', exact: true })
  await commander.fill('李雷')
  await overview.fill('李雷从 10.2.3.4 发信给 a@example.com，见 ci.example.com。')
  const preview = page.getByRole('region', { name: '预览' })
  await expect(preview).toContainText('a@example.com')

  await page.getByRole('checkbox', { name: '预览和导出都用隐去后的副本' }).check()
  await expect(preview).toContainText('事件指挥官从 ［IP 地址已隐去］ 发信给 ［邮箱已隐去］，见 ［内部主机已隐去］。')
  await expect(preview).not.toContainText('李雷')
  await expect(page.getByText('将替换 5 处')).toBeVisible()
  await expect(page.getByRole('button', { name: '下载 JSON' })).toHaveCount(0)
  await expect(overview).toHaveValue('李雷从 10.2.3.4 发信给 a@example.com，见 ci.example.com。')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 Markdown' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  for (const hidden of ['李雷', '10.2.3.4', 'example.com']) expect(text).not.toContain(hidden)
})
