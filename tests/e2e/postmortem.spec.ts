import { expect, test } from '@playwright/test'
import { SECTION_ORDER } from '../../src/domain/postmortem/sections.ts'
import { fill } from '../../src/i18n/format.ts'
import { rooted } from '../fixtures/base.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import {
  field,
  GENERATOR,
  openGenerator,
  preview,
  ready,
  sectionButton,
  tableRow,
  TEMPLATE,
  turnTo,
} from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const { bar } = zh.incident
const { postmortem: form, document: paper } = zh
const { sections, fields } = paper
const FIRST_ITEM = fill(form.item, { number: 1 })

test('what was noted stands in the timeline with its time, and a tick once somebody takes it in', async ({ page }) => {
  await page.clock.setFixedTime('2026-09-28T19:12:00Z')
  await page.goto('during/during-an-incident/')
  await page.getByRole('checkbox', { name: /加入通话和聊天/ }).check()
  await page.clock.setFixedTime('2026-09-28T19:19:00Z')
  await page.getByRole('textbox', { name: bar.note }).fill('TODO 回调重试没有退避')
  await page.getByRole('button', { name: bar.saveNote }).click()
  await expect(page.getByRole('textbox', { name: bar.note })).toHaveValue('')
  await openGenerator(page, 'timeline')
  const rows = preview(page).getByRole('row')
  await expect(rows.filter({ hasText: fill(paper.toDo, { text: '回调重试没有退避' }) })).toContainText(
    '2026-09-28 19:19',
  )
  const tick = tableRow(page, '加入通话和聊天')
  await expect(tick.included).not.toBeChecked()
  await expect(rows.filter({ hasText: '加入通话和聊天' })).toHaveCount(0)
  await tick.included.check()
  await expect(rows.filter({ hasText: '加入通话和聊天' })).toContainText('2026-09-28 19:12')
  await page.reload()
  await expect(tick.included).toBeChecked()
  await tableRow(page, '回调重试没有退避').included.uncheck()
  await expect(rows.filter({ hasText: fill(paper.toDo, { text: '回调重试没有退避' }) })).toHaveCount(0)
  await turnTo(page, 'action-items')
  await expect(page.getByRole('group', { name: FIRST_ITEM }).getByRole('textbox', { name: form.itemText })).toHaveValue(
    '回调重试没有退避',
  )
})

test('what is typed shows in the preview at once and survives a reload in the middle of it', async ({ page }) => {
  await openGenerator(page, 'overview')
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
  await openGenerator(page, 'overview')
  await openGenerator(other, 'overview')
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

test('each section says what it misses and leads there, and a ✓ stands at one that is done', async ({ page }) => {
  await openGenerator(page)
  await expect(sectionButton(page, 'impact')).toHaveAccessibleName(new RegExp(`${form.lacks} 7$`))
  await turnTo(page, 'impact')
  await page.getByRole('link', { name: fields['impact.accounts'] }).click()
  await expect(field(page, fields['impact.accounts'])).toBeFocused()
  await page.keyboard.type('12')
  await expect(page.getByRole('link', { name: fields['impact.accounts'] })).toHaveCount(0)
  await expect(sectionButton(page, 'impact')).toHaveAccessibleName(new RegExp(`${form.lacks} 6$`))
  await turnTo(page, 'overview')
  await field(page, sections.overview).fill('回滚后恢复')
  await expect(sectionButton(page, 'overview')).toHaveAccessibleName(new RegExp(`${form.done}$`))
})

test('one section leads to the next, by name and with the cursor, and a reload comes back to it', async ({ page }) => {
  await openGenerator(page)
  await page.getByRole('button', { name: fill(form.next, { section: sections.overview }) }).click()
  await expect(page.getByRole('group', { name: sections.overview, exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(field(page, sections.overview)).toBeFocused()
  await expect(field(page, fields.title)).toHaveCount(0)
  await page.reload()
  await ready(page)
  await expect(field(page, sections.overview)).toBeVisible()
})

test('the head names owner and meeting, says by when it has to be held, and leads to both', async ({ page }) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(
    page,
    storedLog([
      { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false },
      { kind: 'ended' },
      { kind: 'field', field: 'owner', value: '韩梅' },
    ]),
  )
  await openGenerator(page, 'impact')
  await expect(page.getByRole('heading', { name: fill(paper.title, { title: '支付回调超时' }) }).first()).toBeVisible()
  // The incident ended on 22 November; a SEV-1 has three days.
  await expect(page.getByText(fill(form.meetingBy, { date: '11/25 周三' }))).toBeVisible()
  await page.getByRole('button', { name: form.notSet }).click()
  await expect(page.getByLabel(fields['meeting-at'])).toBeFocused()
  await page.getByRole('button', { name: fill(form.status, { status: zh.workflow.statuses.draft }) }).click()
  const moves = page.getByRole('region', { name: zh.workflow.title })
  await expect(moves.getByRole('link', { name: sections.impact })).toBeVisible()
  await moves
    .getByRole('button', { name: fill(zh.workflow.move, { status: zh.workflow.statuses['in-review'] }) })
    .click()
  await expect(
    page.getByRole('button', { name: fill(form.status, { status: zh.workflow.statuses['in-review'] }) }),
  ).toBeVisible()
})

test('a row is added with its time, and a link that is pasted on a row becomes its source', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(page, storedLog([{ kind: 'note', text: '队列写满' }, { kind: 'ended' }]))
  await openGenerator(page, 'timeline')
  const added = page.getByRole('form', { name: form.newRow.title })
  const text = added.getByRole('textbox', { name: form.rowText })
  await text.fill('回滚')
  await added.getByLabel(form.rowTime).fill('2026-11-22T11:00')
  await text.press('Enter')
  await expect(added.getByRole('status')).toHaveText(form.newRow.added)
  await expect(text).toBeFocused()
  await expect(added.getByLabel(form.rowTime)).toHaveValue('2026-11-22T11:00')
  await expect(tableRow(page, '回滚').included).toBeChecked()
  await expect(preview(page).getByRole('row').filter({ hasText: '回滚' })).toContainText('2026-11-22 03:00')

  await page.evaluate(() => navigator.clipboard.writeText(' https://ci.example.com/1 '))
  await tableRow(page, '回滚').included.focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(tableRow(page, '回滚').link).toHaveAttribute('href', 'https://ci.example.com/1')
  await expect(preview(page).getByRole('link', { name: 'ci.example.com/1' })).toBeVisible()
})

test('an action item is added, assigned, removed and brought back', async ({ page }) => {
  await openGenerator(page, 'action-items')
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

test('only a web address becomes the source of a row, and it can be changed and taken away', async ({ page }) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(page, storedLog([{ kind: 'note', text: '队列写满' }]))
  await openGenerator(page, 'timeline')
  const { source, link, change } = tableRow(page, '队列写满')
  await source.fill('javascript:alert(1)')
  await expect(source).toHaveAccessibleDescription(form.invalidSource)
  await source.blur()
  await expect(preview(page).getByRole('link')).toHaveCount(0)
  await source.fill('https://grafana.example.com/d/abc')
  await source.blur()
  await expect(link).toHaveAttribute('href', 'https://grafana.example.com/d/abc')
  await expect(preview(page).getByRole('link', { name: 'grafana.example.com/d/abc' })).toHaveAttribute(
    'href',
    'https://grafana.example.com/d/abc',
  )
  await change.click()
  await expect(source).toBeFocused()
  await source.fill('')
  await source.blur()
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
    await page.goto(TEMPLATE)
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
    await expect(page.getByRole('button', { name: form.copyRich })).toBeHidden()
    await page.goto(`${TEMPLATE}#postmortem`)
    await expect(
      page
        .getByRole('main')
        .locator(`a[href="${rooted(GENERATOR)}"]`)
        .first(),
    ).toBeInViewport()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('no section is longer than three windows, and what is pressed stays under the finger', async ({ page }) => {
    await page.clock.setFixedTime(Date.parse(STORED_AT) + 7_200_000)
    const notes = Array.from({ length: 60 }, (_, index) => ({
      kind: 'note' as const,
      text: `第 ${index} 个时点，写得稍长一点，占两行`,
    }))
    const toDos = Array.from({ length: 12 }, (_, index) => ({
      kind: 'note' as const,
      text: `待办 ${index}`,
      todo: true,
    }))
    await plant(page, storedLog([...notes, ...toDos, { kind: 'ended' }]))
    await openGenerator(page)
    for (const section of SECTION_ORDER) {
      const button = sectionButton(page, section)
      await button.evaluate((head) => head.scrollIntoView({ block: 'center' }))
      const { y: before } = (await button.boundingBox()) ?? { y: 0 }
      await turnTo(page, section)
      // Where the page has no more to scroll, what stood above is all that can be gone.
      const { y: after } = (await button.boundingBox()) ?? { y: 0 }
      if ((await page.evaluate(() => scrollY)) > 0) expect(Math.abs(after - before), section).toBeLessThanOrEqual(1)
      const name = section === 'header' ? form.header : sections[section]
      const { height } = (await page.getByRole('group', { name, exact: true }).first().boundingBox()) ?? { height: 0 }
      expect(height, section).toBeGreaterThan(0)
      expect(height, section).toBeLessThanOrEqual(3 * 844)
    }
  })

  test('the preview is a tab, and typing goes on where it was', async ({ page }) => {
    await openGenerator(page, 'overview')
    await field(page, sections.overview).fill('队列写满')
    await expect(preview(page)).toBeHidden()
    await page.getByRole('button', { name: form.preview }).click()
    await expect(preview(page)).toContainText('队列写满')
    await expect(page.getByRole('button', { name: form.copyRich })).toBeInViewport()
    await page.getByRole('button', { name: form.write }).click()
    await expect(field(page, sections.overview)).toHaveValue('队列写满')
  })
})
