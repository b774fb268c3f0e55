import { expect, test } from '@playwright/test'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { openGenerator, preview, field, ready, GENERATOR } from '../fixtures/postmortem-page.ts'

test('the steps that were ticked during the incident stand in the timeline with their times', async ({ page }) => {
  await page.clock.setFixedTime('2026-09-28T19:12:00Z')
  await page.goto('/during/during-an-incident/')
  const step = page.getByRole('checkbox', { name: /加入通话和聊天/ })
  await step.check()
  await page.clock.setFixedTime('2026-09-28T19:19:00Z')
  await page.getByRole('textbox', { name: '记一笔' }).fill('TODO 回调重试没有退避')
  await page.getByRole('button', { name: '记下' }).click()
  await openGenerator(page)
  const rows = preview(page).getByRole('row')
  await expect(rows.filter({ hasText: '加入通话和聊天' })).toContainText('2026-09-28 19:12')
  await expect(rows.filter({ hasText: '待办：回调重试没有退避' })).toContainText('2026-09-28 19:19')
  await expect(page.getByRole('group', { name: '行动项 1' }).getByRole('textbox', { name: '做什么' })).toHaveValue(
    '回调重试没有退避',
  )
})

test('what is typed shows in the preview at once and survives a reload in the middle of it', async ({ page }) => {
  await openGenerator(page)
  await field(page, '概述').pressSequentially('支付回调超时')
  await expect(preview(page)).toContainText('支付回调超时')
  await page.reload()
  await ready(page)
  await expect(field(page, '概述')).toHaveValue('支付回调超时')
  await expect(preview(page)).toContainText('支付回调超时')
})

test('a field that somebody is in isn’t overwritten by another tab, and takes over its text afterwards', async ({
  context,
  page,
}) => {
  const other = await context.newPage()
  await openGenerator(page)
  await openGenerator(other)
  await field(page, '概述').focus()
  await field(other, '概述').fill('另一个标签页')
  await field(other, '概述').blur()
  await expect(preview(page)).toContainText('另一个标签页')
  await expect(field(page, '概述')).toHaveValue('')
  await field(page, '概述').blur()
  await expect(field(page, '概述')).toHaveValue('另一个标签页')
})

test('an unchanged field records nothing', async ({ page }) => {
  await openGenerator(page)
  await field(page, '标题').focus()
  await field(page, '标题').blur()
  await expect(page.getByText('没有打开的事件')).toBeVisible()
})

test('what is missing leads to its field', async ({ page }) => {
  await openGenerator(page)
  await page.getByRole('link', { name: '受影响账户数' }).click()
  await expect(field(page, '受影响账户数')).toBeFocused()
  await page.keyboard.type('12')
  await expect(page.getByRole('link', { name: '受影响账户数' })).toHaveCount(0)
})

test('each hole of the form has a name and leads to its own place', async ({ page }) => {
  await openGenerator(page)
  const holes = page
    .getByRole('list')
    .filter({ has: page.getByRole('link', { name: '受影响账户数' }) })
    .getByRole('link')
  const targets = await holes.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)))
  expect(targets.length).toBeGreaterThanOrEqual(25)
  expect(new Set(targets).size).toBe(targets.length)
  for (const [index, target] of targets.entries()) {
    await holes.nth(index).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(target)
    await expect(holes.nth(index)).not.toHaveText('')
  }
})

test('rows that nothing proves are offered as a list to fill in, the others fold away', async ({ page }) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(
    page,
    storedLog([
      { kind: 'note', text: '队列写满' },
      { kind: 'note', text: '回滚', source: 'https://ci.example.com/1' },
      { kind: 'note', text: '恢复' },
    ]),
  )
  await openGenerator(page)
  const timeline = page.getByRole('group', { name: '时间线' })
  const links = timeline.getByRole('textbox', { name: /^数据链接/ })
  await expect(timeline.getByText('3 个时点里还有 2 个没有数据来源')).toBeVisible()
  await expect(links).toHaveCount(2)
  await expect(links.first()).toHaveAccessibleName(/队列写满/)
  await links.first().fill('https://grafana.example.com/d/1')
  await links.first().press('Tab')
  await expect(links.last()).toBeFocused()
  await expect(timeline.getByText('3 个时点里还有 1 个没有数据来源')).toBeVisible()
  await links.last().fill('https://grafana.example.com/d/2')
  await expect(links).toHaveCount(2)
  await links.last().blur()
  await expect(timeline.getByText('每个时点都有数据来源。')).toBeVisible()
  await page.reload()
  await timeline.getByText('已有数据来源的 3 个时点').click()
  await expect(links.nth(1)).toHaveValue('https://ci.example.com/1')
})

test('an action item is added, assigned, removed and brought back', async ({ page }) => {
  await openGenerator(page)
  await page.getByRole('textbox', { name: '新的行动项' }).fill('补监控')
  await page.getByRole('button', { name: '添加行动项' }).click()
  const item = page.getByRole('group', { name: '行动项 1' })
  await item.getByRole('textbox', { name: '负责人' }).fill('韩梅')
  await item.getByRole('textbox', { name: '负责人' }).blur()
  const row = preview(page).getByRole('row').filter({ hasText: '补监控' }).filter({ hasText: '韩梅' })
  await expect(row).toHaveCount(1)
  await page.getByRole('button', { name: '移除：补监控' }).press('Enter')
  await expect(row).toHaveCount(0)
  const undo = page.getByRole('button', { name: '撤销', exact: true })
  await expect(undo).toBeFocused()
  await undo.press('Enter')
  await expect(row).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: '新的行动项' })).toBeFocused()
})

test('only a web address becomes the data link of a timeline row', async ({ page }) => {
  await page.goto('/during/during-an-incident/')
  await page.getByRole('checkbox', { name: /加入通话和聊天/ }).check()
  await openGenerator(page)
  const link = page.getByRole('textbox', { name: /^数据链接：.*加入通话和聊天/ })
  await link.fill('javascript:alert(1)')
  await expect(link).toHaveAccessibleDescription(/没有保存/)
  await link.blur()
  await expect(preview(page).getByRole('link')).toHaveCount(0)
  await link.fill('https://grafana.example.com/d/abc')
  await link.blur()
  await expect(preview(page).getByRole('link', { name: 'grafana.example.com/d/abc' })).toHaveAttribute(
    'href',
    'https://grafana.example.com/d/abc',
  )
  await link.fill('')
  await link.blur()
  await expect(preview(page).getByRole('link')).toHaveCount(0)
})

test('times are typed as the organisation’s clocks show them and written in UTC', async ({ page }) => {
  await openGenerator(page)
  await page.getByLabel('开始时间').fill('2026-09-29T03:00')
  await page.getByLabel('结束时间').fill('2026-09-29T04:30')
  await page.getByLabel('结束时间').blur()
  await expect(preview(page)).toContainText('2026-09-28 19:00 UTC')
  await expect(preview(page)).toContainText('1 小时 30 分钟')
  await page.reload()
  await ready(page)
  await expect(page.getByLabel('开始时间')).toHaveValue('2026-09-29T03:00')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the skeleton to copy stands whole on a phone, with nothing to scroll sideways', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(GENERATOR)
    const skeleton = page.getByText('| 时间（UTC）').first()
    await expect(skeleton).toBeVisible()
    const hidden = await skeleton.evaluate((code) => {
      const box = code.closest('pre') ?? code
      return box.scrollWidth - box.clientWidth
    })
    expect(hidden).toBe(0)
  })

  test('the page says what is missing and what to do instead', async ({ page }) => {
    await page.goto(GENERATOR)
    await expect(page.getByText('生成器需要 JavaScript。没有它，复制下面的骨架手动填写。')).toBeVisible()
    await expect(page.getByRole('button', { name: '复制 Markdown' })).toBeHidden()
  })
})
