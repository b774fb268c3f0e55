import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { openGenerator, preview, field, ready, GENERATOR } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const { bar } = zh.incident
const { postmortem: form, document: paper } = zh
const { sections, fields } = paper
const FIRST_ITEM = fill(form.item, { number: 1 })

test('the steps that were ticked during the incident stand in the timeline with their times', async ({ page }) => {
  await page.clock.setFixedTime('2026-09-28T19:12:00Z')
  await page.goto('/during/during-an-incident/')
  const step = page.getByRole('checkbox', { name: /加入通话和聊天/ })
  await step.check()
  await page.clock.setFixedTime('2026-09-28T19:19:00Z')
  await page.getByRole('textbox', { name: bar.note }).fill('TODO 回调重试没有退避')
  await page.getByRole('button', { name: bar.saveNote }).click()
  await openGenerator(page)
  const rows = preview(page).getByRole('row')
  await expect(rows.filter({ hasText: '加入通话和聊天' })).toContainText('2026-09-28 19:12')
  await expect(rows.filter({ hasText: fill(paper.toDo, { text: '回调重试没有退避' }) })).toContainText(
    '2026-09-28 19:19',
  )
  await expect(page.getByRole('group', { name: FIRST_ITEM }).getByRole('textbox', { name: form.itemText })).toHaveValue(
    '回调重试没有退避',
  )
})

test('what is typed shows in the preview at once and survives a reload in the middle of it', async ({ page }) => {
  await openGenerator(page)
  await field(page, sections.overview).pressSequentially('支付回调超时')
  await expect(preview(page)).toContainText('支付回调超时')
  await page.reload()
  await ready(page)
  await expect(field(page, sections.overview)).toHaveValue('支付回调超时')
  await expect(preview(page)).toContainText('支付回调超时')
})

test('a field that somebody is in isn’t overwritten by another tab, and takes over its text afterwards', async ({
  context,
  page,
}) => {
  const other = await context.newPage()
  await openGenerator(page)
  await openGenerator(other)
  await field(page, sections.overview).focus()
  await field(other, sections.overview).fill('另一个标签页')
  await field(other, sections.overview).blur()
  await expect(preview(page)).toContainText('另一个标签页')
  await expect(field(page, sections.overview)).toHaveValue('')
  await field(page, sections.overview).blur()
  await expect(field(page, sections.overview)).toHaveValue('另一个标签页')
})

test('an unchanged field records nothing', async ({ page }) => {
  await openGenerator(page)
  await field(page, fields.title).focus()
  await field(page, fields.title).blur()
  await expect(page.getByText(bar.none)).toBeVisible()
})

test('what is missing leads to its field', async ({ page }) => {
  await openGenerator(page)
  await page.getByRole('link', { name: fields['impact.accounts'] }).click()
  await expect(field(page, fields['impact.accounts'])).toBeFocused()
  await page.keyboard.type('12')
  await expect(page.getByRole('link', { name: fields['impact.accounts'] })).toHaveCount(0)
})

test('each hole of the form has a name and leads to its own place', async ({ page }) => {
  await openGenerator(page)
  const holes = page
    .getByRole('list')
    .filter({ has: page.getByRole('link', { name: fields['impact.accounts'] }) })
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
  const timeline = page.getByRole('group', { name: sections.timeline })
  const links = timeline.getByRole('textbox', { name: new RegExp(`^${fill(form.source, { event: '' })}`) })
  await expect(timeline.getByText(fill(form.unproved, { total: 3, count: 2 }))).toBeVisible()
  await expect(links).toHaveCount(2)
  await expect(links.first()).toHaveAccessibleName(/队列写满/)
  await links.first().fill('https://grafana.example.com/d/1')
  await links.first().press('Tab')
  await expect(links.last()).toBeFocused()
  await expect(timeline.getByText(fill(form.unproved, { total: 3, count: 1 }))).toBeVisible()
  await links.last().fill('https://grafana.example.com/d/2')
  await expect(links).toHaveCount(2)
  await links.last().blur()
  await expect(timeline.getByText(form.proved)).toBeVisible()
  await page.reload()
  await timeline.getByText(fill(form.withSource, { count: 3 })).click()
  await expect(links.nth(1)).toHaveValue('https://ci.example.com/1')
})

test('an action item is added, assigned, removed and brought back', async ({ page }) => {
  await openGenerator(page)
  await page.getByRole('textbox', { name: form.newItem }).fill('补监控')
  await page.getByRole('button', { name: form.addItem }).click()
  const item = page.getByRole('group', { name: FIRST_ITEM })
  await item.getByRole('textbox', { name: form.itemOwner }).fill('韩梅')
  await item.getByRole('textbox', { name: form.itemOwner }).blur()
  const row = preview(page).getByRole('row').filter({ hasText: '补监控' }).filter({ hasText: '韩梅' })
  await expect(row).toHaveCount(1)
  await page.getByRole('button', { name: fill(form.removeItem, { text: '补监控' }) }).press('Enter')
  await expect(row).toHaveCount(0)
  const undo = page.getByRole('button', { name: form.undo, exact: true })
  await expect(undo).toBeFocused()
  await undo.press('Enter')
  await expect(row).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: form.newItem })).toBeFocused()
})

test('only a web address becomes the data link of a timeline row', async ({ page }) => {
  await page.goto('/during/during-an-incident/')
  await page.getByRole('checkbox', { name: /加入通话和聊天/ }).check()
  await openGenerator(page)
  const link = page.getByRole('textbox', { name: new RegExp(`^${fill(form.source, { event: '.*加入通话和聊天' })}`) })
  await link.fill('javascript:alert(1)')
  await expect(link).toHaveAccessibleDescription(new RegExp(form.invalidSource))
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
  await page.getByLabel(fields['started-at']).fill('2026-09-29T03:00')
  await page.getByLabel(fields['ended-at']).fill('2026-09-29T04:30')
  await page.getByLabel(fields['ended-at']).blur()
  await expect(preview(page)).toContainText('2026-09-28 19:00 UTC')
  await expect(preview(page)).toContainText(fill(paper.hours, { hours: 1, minutes: 30 }))
  await page.reload()
  await ready(page)
  await expect(page.getByLabel(fields['started-at'])).toHaveValue('2026-09-29T03:00')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the skeleton to copy stands whole on a phone, with nothing to scroll sideways', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(GENERATOR)
    const skeleton = page.getByText(`| ${paper.columns.time}`).first()
    await expect(skeleton).toBeVisible()
    const hidden = await skeleton.evaluate((code) => {
      const box = code.closest('pre') ?? code
      return box.scrollWidth - box.clientWidth
    })
    expect(hidden).toBe(0)
  })

  test('the page says what is missing and what to do instead', async ({ page }) => {
    await page.goto(GENERATOR)
    await expect(page.getByText(form.needsScript)).toBeVisible()
    await expect(page.getByRole('button', { name: form.copy })).toBeHidden()
  })
})
