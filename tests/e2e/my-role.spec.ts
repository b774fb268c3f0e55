import { expect, test } from '@playwright/test'
import { DURING, parts, step } from '../fixtures/during.ts'

test.describe('my role', () => {
  const folded = ['事件指挥官', '副指挥官', '主题专家', '客户联络员', '内部联络员']

  test('comes first in reading order, the others are folded and open one by one', async ({ page }) => {
    await page.goto(DURING)
    const { sections, myRole } = parts(page)
    await expect(sections.nth(2)).toHaveText('不要慌张')
    await myRole.selectOption({ label: '记录员' })
    await expect(sections.nth(2)).toHaveText('记录员')
    await expect(sections.nth(3)).toHaveText('不要慌张')
    await expect(step(page, 'statusBot').box).toBeVisible()
    await expect(step(page, 'stayOnTopic').box).toBeVisible()
    await expect(step(page, 'announce').box).toBeHidden()
    for (const role of folded) await expect(page.getByRole('button', { name: `展开: ${role}` })).toBeVisible()

    await page.getByRole('button', { name: '展开: 事件指挥官' }).click()
    await expect(step(page, 'announce').box).toBeVisible()
    await expect(step(page, 'investigate').box).toBeHidden()
    const fold = page.getByRole('button', { name: '收起: 事件指挥官' })
    await expect(fold).toHaveAttribute('aria-expanded', 'true')
    await fold.click()
    await expect(step(page, 'announce').box).toBeHidden()
  })

  test('is found again after a reload and in another tab, and can be given up', async ({ page, context }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: '主题专家' })
    await page.reload()
    await expect(parts(page).sections.nth(2)).toHaveText('主题专家')
    const other = await context.newPage()
    await other.goto(DURING)
    await expect(parts(other).sections.nth(2)).toHaveText('主题专家')
    await parts(other).myRole.selectOption({ label: '选我的角色' })
    for (const tab of [page, other]) {
      await expect(parts(tab).sections.nth(2)).toHaveText('不要慌张')
      await expect(step(tab, 'announce').box).toBeVisible()
    }
  })

  test('stands beside my ticks when I gave no name', async ({ page }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: '记录员' })
    await step(page, 'statusBot').box.check()
    await expect(step(page, 'statusBot').item).toContainText(/\d\d:\d\d 记录员/)
    await expect(parts(page).timeline.first()).toContainText('· 记录员')
  })
})
