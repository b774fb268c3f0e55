import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { openTimeline, notes, at, timeline, choose, MORE, openFilters } from '../fixtures/timeline-page.ts'
import { zh } from '../fixtures/words.ts'

const words = zh.timeline.island
const { ended } = zh.entryWords

test('an entry whose time is put right moves to its place and tells both times', async ({ page }) => {
  await openTimeline(page, notes('一', '二', '三'), at('03:10'))
  const { row, rows, alert, said } = timeline(page)
  await choose(page, '三', words.retime)
  const field = row('三').getByLabel(words.happenedAt)
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('2026-11-22T11:02')
  await field.fill('2026-11-22T11:11')
  await row('三').getByRole('button', { name: words.save }).click()
  await expect(alert).toContainText(words.timeAhead)
  await field.fill('2026-11-22T10:30')
  await field.press('Enter')
  await expect(said).toHaveText(words.timeSaved)
  await expect(rows).toHaveText([
    new RegExp(`^10:30三 ${words.late} · ${fill(words.recorded, { time: '11:02' })}${words.changed} · 11:10 · 王芳`),
    /一/,
    /二/,
  ])
  await expect(row('三').getByRole('button', { name: MORE })).toBeFocused()
  const [, , third, ...others] = await storedEntries(page)
  expect(others).toMatchObject([{ kind: 'amended', entry: third?.id, happenedAt: '2026-11-22T02:30:00.000Z' }])
})

test('a time that is saved untouched, or left with Escape, stays as it was', async ({ page }) => {
  await openTimeline(page, notes('一'), at('03:10'))
  const { row } = timeline(page)
  await choose(page, '一', words.retime)
  await row('一').getByRole('button', { name: words.save }).click()
  await expect(row('一').getByRole('button', { name: MORE })).toBeFocused()
  await choose(page, '一', words.retime)
  await row('一').getByLabel(words.happenedAt).fill('2026-11-22T10:00')
  await page.keyboard.press('Escape')
  await expect(row('一')).toHaveText(/^11:00一⋯$/)
  expect(await storedEntries(page)).toHaveLength(1)
})

test('the text of a note is put right, and nothing else has a text to change', async ({ page }) => {
  await openTimeline(page, [...notes('支付会调超时'), { kind: 'ended' }], at('03:10'))
  const { row, alert, rows } = timeline(page)
  await choose(page, '支付会调超时', words.reword)
  const field = row('11:00').getByRole('textbox', { name: words.text })
  await expect(field).toHaveValue('支付会调超时')
  await field.fill(' ')
  await row('11:00').getByRole('button', { name: words.save }).click()
  await expect(alert).toContainText(words.textEmpty)
  await field.fill('支付回调超时')
  await row('11:00').getByRole('button', { name: words.save }).click()
  await expect(rows.first()).toHaveText(new RegExp(`^11:00支付回调超时${words.changed} · 11:10 · 王芳`))
  await row(ended).getByRole('button', { name: MORE }).click()
  await expect(row(ended).getByRole('button', { name: words.retime })).toBeVisible()
  await expect(row(ended).getByRole('button', { name: words.reword })).toHaveCount(0)
})

test('a retracted entry stays to be read, with who retracted it and when, and can’t be retracted again', async ({
  page,
}) => {
  await openTimeline(page, notes('看错了图'), at('03:10'))
  const { row, said } = timeline(page)
  await choose(page, '看错了图', words.retract)
  await expect(row('看错了图')).toContainText(words.retractHint)
  await row('看错了图').getByRole('button', { name: words.cancel }).click()
  await choose(page, '看错了图', words.retract)
  await row('看错了图').getByRole('button', { name: words.retractNow }).click()
  await expect(said).toHaveText(zh.entryWords.retracted)
  for (let load = 0; load < 2; load++) {
    await expect(row('看错了图')).toHaveText(new RegExp(`看错了图${zh.entryWords.retracted} · 11:10 · 王芳`))
    await expect(row('看错了图').getByRole('button')).toHaveCount(0)
    await page.reload()
  }
  expect(await storedEntries(page)).toMatchObject([{ kind: 'note', text: '看错了图' }, { kind: 'retracted' }])
})

test('any entry takes a data link, an address of the web only', async ({ page }) => {
  await openTimeline(page, [{ kind: 'severity', to: 'SEV-1' }])
  const { row, alert } = timeline(page)
  await choose(page, 'SEV-1', words.link)
  const field = row('SEV-1').getByRole('textbox', { name: words.source })
  await field.fill('javascript:alert(1)')
  await row('SEV-1').getByRole('button', { name: words.save }).click()
  await expect(alert).toContainText(words.badSource)
  await expect(row('SEV-1').getByRole('link')).toHaveCount(0)
  await field.fill('https://grafana.example.com/d/1')
  await row('SEV-1').getByRole('button', { name: words.save }).click()
  await expect(
    row('SEV-1').getByRole('link', { name: fill(words.sourceAt, { host: 'grafana.example.com' }) }),
  ).toBeVisible()
})

test('what is important is marked, found and unmarked', async ({ page }) => {
  await openTimeline(page, notes('一', '二'))
  const { row, rows, onlyImportant, whole } = timeline(page)
  await choose(page, '二', words.mark)
  await expect(row('二')).toContainText(`★ ${words.important}`)
  await openFilters(page)
  await onlyImportant.check()
  await expect(rows).toHaveText([/二/])
  await expect(whole).toContainText(fill(words.count, { shown: 1, total: 2 }))
  await choose(page, '二', words.unmark)
  await expect(rows).toHaveCount(0)
  await expect(whole).toContainText(words.noMatch)
  await openFilters(page)
  await onlyImportant.uncheck()
  await expect(rows).toHaveCount(2)
})
