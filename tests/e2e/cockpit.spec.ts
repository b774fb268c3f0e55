import { expect, test } from '@playwright/test'
import { addNote, bar, declare, head, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { MORE, notes, numberedNotes, openTimeline, timeline } from '../fixtures/timeline-page.ts'
import { storedEntries, storedKinds } from '../fixtures/stored.ts'
import { fill } from '../../src/i18n/format.ts'
import { fresh, busy, copiedLink } from '../fixtures/transfer-page.ts'
import { zh } from '../fixtures/words.ts'

const { command, transfer } = zh

for (const [width, height] of [
  [1360, 860],
  [390, 844],
] as const)
  test.describe(`at ${width}`, () => {
    test.use({ viewport: { width, height } })

    for (const count of [20, 200])
      test(`FAULTS 79: the newest of ${count} entries is in view, and stays so with each note`, async ({ page }) => {
        await openTimeline(page, numberedNotes(count), '2026-11-22T08:00:00Z')
        await expect(timeline(page).row(`第 ${count} 条`)).toBeInViewport({ ratio: 1 })
        await addNote(page, '又一条')
        await expect(timeline(page).row('又一条')).toBeInViewport({ ratio: 1 })
        await expect(bar(page).note).toBeInViewport({ ratio: 1 })
      })
  })

test('FAULTS 72: one decision about the severity is one entry, however it was reached by the keyboard', async ({
  page,
}) => {
  await page.goto(INCIDENT_PAGE)
  await declare(page, { title: '支付回调超时', severity: 'SEV-3' })
  await head(page).changeSeverity.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: command.severityDialog.title })
  await expect(dialog.getByRole('radio', { name: 'SEV-3' })).toBeFocused()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key)
  expect((await storedKinds(page)).filter((kind) => kind === 'severity')).toEqual([])
  await dialog.getByRole('textbox').fill('成功率降到 62%')
  await page.keyboard.press('Enter')
  await expect(head(page).changeSeverity).toBeFocused()
  const told = (await storedEntries(page)).filter(({ kind }) => kind === 'severity')
  expect(told).toMatchObject([{ to: 'SEV-2', reason: '成功率降到 62%' }])
  await bar(page).region.getByRole('button', { name: zh.incident.bar.undo }).click()
  await expect(bar(page).region).toContainText('SEV-3')
})

test('FAULTS 54: a double click on the end ends once, says what is next, and the way back stays', async ({ page }) => {
  await page.goto(INCIDENT_PAGE)
  await declare(page, { title: '支付回调超时' })
  await head(page).end.dblclick()
  const dialog = page.getByRole('dialog', { name: command.bar.endDialog.title })
  await dialog.getByRole('button', { name: command.bar.endDialog.end }).dblclick()
  await expect(head(page).reopen).toBeVisible()
  await expect(dialog).toHaveCount(0)
  const next = page.getByRole('region', { name: command.whatNext.title })
  await expect(next.getByRole('link')).toHaveCount(3)
  await expect(next.getByRole('link').nth(1)).toHaveText(new RegExp(fill(command.whatNext.meeting, { date: '.+' })))
  await head(page).reopen.dblclick()
  await expect(head(page).end).toBeVisible()
  const kinds = (await storedKinds(page)).filter((kind) => kind === 'ended' || kind === 'reopened')
  expect(kinds).toEqual(['ended', 'reopened'])
})

test('FAULTS 53: a handover link asks on top of the page, with the focus, before anything is added', async ({
  browser,
}) => {
  const mine = await busy(browser, '支付回调超时', ['先问清改了什么'])
  const link = await copiedLink(mine)
  const theirs = await fresh(browser)
  await theirs.goto(link)
  const question = theirs.getByRole('region', { name: transfer.difference.title })
  await expect(question).toBeVisible()
  const accept = question.getByRole('button').first()
  await expect(accept).toBeInViewport()
  expect(await theirs.locator('.received').evaluate((box) => box.contains(document.activeElement))).toBe(true)
  expect((await storedKinds(theirs)).length).toBe(0)
  await accept.click()
  await expect(head(theirs).title).toHaveText('支付回调超时')
  await Promise.all([mine.context().close(), theirs.context().close()])
})

test('FAULTS 80: from the note box, the last entry’s menu is two keys away, and ↑ edits what I wrote last', async ({
  page,
}) => {
  await openTimeline(page, notes('一', '二'))
  await bar(page).note.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(timeline(page).row('二').getByRole('button', { name: MORE })).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await addNote(page, '网关在重起')
  await page.keyboard.press('ArrowUp')
  await expect(bar(page).note).toHaveValue('网关在重起')
  await bar(page).note.fill('10:58 网关在重启')
  await page.keyboard.press('Control+Enter')
  await expect(timeline(page).row('网关在重启')).toContainText('10:58')
  await expect(timeline(page).row('网关在重起')).toHaveCount(0)
  await expect(bar(page).note).toBeFocused()
})

test('the composer shows what it has read before it is saved', async ({ page }) => {
  await openTimeline(page, notes('一'))
  await bar(page).note.fill('TODO 23:10 补手册 @吴娜 https://wiki.example.com/x')
  const form = page.getByRole('form', { name: zh.timeline.island.note })
  for (const text of ['11-21 23:10', 'wiki.example.com', '@吴娜']) await expect(form).toContainText(text)
  await page.keyboard.press('Enter')
  await expect(bar(page).note).toHaveValue('')
  const [note] = (await storedEntries(page)).filter((entry) => entry.kind === 'note' && entry.todo)
  expect(note).toMatchObject({ text: '补手册', source: 'https://wiki.example.com/x', at: '2026-11-21T15:10:00.000Z' })
})
