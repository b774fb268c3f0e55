import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { addNote, parts } from '../fixtures/during.ts'
import { bar } from '../fixtures/incident-page.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { openTimeline, timeline, notes, at } from '../fixtures/timeline-page.ts'
import { zh } from '../fixtures/words.ts'

const words = zh.timeline.island

test('what is noted in the bar comes last, marked as live, and a to-do as TODO', async ({ page }) => {
  await openTimeline(page)
  await expect(timeline(page).whole).toContainText(words.empty)
  await addNote(page, '支付回调 P99 升到 40 s')
  await addNote(page, 'TODO 回调重试没有退避')
  await expect(timeline(page).rows).toHaveText([
    /11:00.*支付回调 P99 升到 40 s.*王芳/,
    /11:00.*TODO 回调重试没有退避.*王芳/,
  ])
})

test('a note with an earlier time falls into place and shows both times', async ({ page }) => {
  await openTimeline(page, notes('一', '二', '三'), at('03:10'))
  const { content, chip, day, clock, source, todo, add, rows, row } = timeline(page)
  await content.fill('有人先看到了错误')
  await chip.click()
  await day.fill('2026-11-22')
  await clock.fill('11:01')
  await source.fill('https://grafana.example.com/d/pay')
  await todo.click()
  await add.click()
  await expect(bar(page).toast.filter({ hasText: fill(words.noted, { time: '11:01' }) })).toBeVisible()
  await expect(rows).toHaveText([
    /一/,
    /11:01二/,
    new RegExp(`11:01TODO 有人先看到了错误 王芳 · ${words.late} · ${fill(words.recorded, { time: '11:10' })}`),
    /三/,
  ])
  await expect(row('有人先看到了错误').getByRole('link')).toHaveAttribute('href', 'https://grafana.example.com/d/pay')
  await expect(content).toHaveValue('')
  await expect(todo).toHaveAttribute('aria-pressed', 'false')
  await page.reload()
  await expect(row('有人先看到了错误')).toContainText(words.late)
})

test('a time is read and shown in the chosen zone, and the choice is kept', async ({ page, browser }) => {
  await openTimeline(page, notes('一'), at('03:10'))
  const { shownTime, filter, content, add, row, whole } = timeline(page)
  await filter.click()
  await shownTime.selectOption('UTC')
  await expect(whole).toContainText(fill(words.zone, { zone: 'UTC' }))
  await expect(row('一')).toContainText('03:00')
  await content.fill('02:30 早些时候')
  await add.click()
  await expect(row('早些时候')).toContainText('02:30')
  await page.reload()
  await filter.click()
  await expect(shownTime).toHaveValue('utc')
  await expect(row('早些时候')).toContainText('02:30')
  await shownTime.selectOption({ index: 0 })
  await expect(row('早些时候')).toContainText('10:30')

  const abroad = await browser.newPage({ timezoneId: 'America/New_York' })
  await openTimeline(abroad, notes('一'))
  await timeline(abroad).filter.click()
  await timeline(abroad).shownTime.selectOption(words.localTime)
  await expect(timeline(abroad).whole).toContainText(fill(words.zone, { zone: 'America/New_York' }))
  await expect(timeline(abroad).row('一')).toContainText('22:00')
  await abroad.close()
})

test('a note without text, with a time ahead or with another kind of link is refused, with what is wrong', async ({
  page,
}) => {
  await openTimeline(page)
  const { content, chip, day, clock, source, add, alert, rows } = timeline(page)
  await add.click()
  await expect(alert).toHaveText(words.textMissing)
  await content.fill('TODO')
  await add.click()
  await expect(alert).toHaveText(words.textMissing)
  await content.fill('一条')
  await chip.click()
  await day.fill('2026-11-22')
  await clock.fill('11:01')
  await add.click()
  await expect(alert).toContainText(words.timeAhead)
  await clock.press('Backspace')
  await add.click()
  await expect(alert).toContainText(words.badTime)
  await expect(clock).toHaveAttribute('aria-invalid', 'true')
  await clock.fill('10:59')
  for (const link of ['javascript:alert(1)', 'grafana.example.com', 'data:text/html,x']) {
    await source.fill(link)
    await add.click()
    await expect(alert).toContainText(words.badSource)
  }
  await content.fill('长'.repeat(20_001))
  await source.fill('')
  await add.click()
  await expect(alert).toContainText(fill(words.tooLong, { limit: 20_000 }))
  expect(await storedEntries(page)).toEqual([])
  await expect(rows).toHaveCount(0)
  await content.fill('一条')
  await add.click()
  await expect(alert).toHaveCount(0)
  await expect(rows).toHaveText([new RegExp(`10:59.*王芳 · ${words.late}`)])
})

test('an entry that was written while the clock stood back is flagged and keeps its place, beside the steps too', async ({
  page,
}) => {
  await openTimeline(page)
  await addNote(page, '钟还准')
  await page.clock.setFixedTime(at('02:30'))
  await addNote(page, '钟拨回了')
  const { row, rows } = timeline(page)
  await expect(rows).toHaveText([/钟还准/, /钟拨回了/])
  await expect(row('钟拨回了')).toContainText(words.clockStoodBack)
  await expect(row('钟拨回了')).not.toContainText(words.late)
  await expect(row('钟还准')).not.toContainText(words.clockStoodBack)
  await page.goto('during/during-an-incident/')
  await expect(parts(page).timeline).toHaveText([/钟还准$/, new RegExp(`钟拨回了${zh.incident.rail.clockStoodBack}$`)])
})

test('a timeline over midnight names the days', async ({ page }) => {
  await openTimeline(page, notes('一'), at('14:00'))
  await addNote(page, '还没到零点')
  await page.clock.setFixedTime(at('16:30'))
  await addNote(page, '过了零点')
  await expect(timeline(page).rows).toHaveText([
    /2026-11-22\s*11月22日 11:00.*一/,
    /^11月22日 22:00.*还没到零点/,
    /2026-11-23\s*11月23日 00:30.*过了零点/,
  ])
})
