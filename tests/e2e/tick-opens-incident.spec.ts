import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { addNote, DURING, parts, step } from '../fixtures/during.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'
import { archiveRecord } from '../fixtures/incident-page.ts'

const { bar } = zh.incident
const { stale } = zh

test.describe('the incident that a tick opens', () => {
  test.beforeEach(({ page }) => page.goto(DURING))

  test('the first tick opens an unnamed one, without a question', async ({ page }) => {
    await expect(parts(page).bar).toContainText(bar.none)
    await step(page, 'announce').box.check()
    await expect(parts(page).bar).toContainText(bar.unnamed)
    await expect(parts(page).bar).toContainText(/00:00/)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.goto('after/postmortem-process/')
    await expect(parts(page).bar).toContainText(bar.unnamed)
  })

  test('the first note opens one too, and TODO makes it a to-do', async ({ page }) => {
    await addNote(page, '支付回调 P99 升到 40 s')
    await addNote(page, 'todo：回调重试没有退避')
    await expect(parts(page).bar).toContainText(bar.unnamed)
    await expect(parts(page).note).toHaveValue('')
    await expect(
      parts(page)
        .bar.getByRole('status')
        .filter({ hasText: bar.noteSaved.split(' ')[0] }),
    ).toHaveCount(1)
    await expect(parts(page).timeline).toHaveText([/支付回调 P99 升到 40 s$/, /TODO 回调重试没有退避$/])
  })

  test('归档 puts it away in one tap, here and in the other tab, and nothing of it is lost', async ({
    page,
    context,
  }) => {
    const other = await context.newPage()
    await other.goto(DURING)
    await step(page, 'announce').box.check()
    await addNote(page, '回滚了')
    await expect(parts(other).timeline).toHaveCount(2)
    await archiveRecord(page)
    for (const tab of [page, other]) {
      await expect(step(tab, 'announce').box).not.toBeChecked()
      await expect(parts(tab).bar).toContainText(bar.none)
      await expect(parts(tab).timeline).toHaveCount(0)
    }
    await step(other, 'findCause').box.check()
    await expect(parts(page).timeline).toHaveCount(1)
    const entries = await storedEntries(page)
    expect(entries.map((entry) => entry.kind)).toEqual(['step', 'note', 'archived', 'step'])
    expect(new Set(entries.map((entry) => entry.incident)).size).toBe(2)
  })
})

test.describe('an incident that lay untouched', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: '2026-11-22T03:00:00Z' })
    await page.goto(DURING)
    await step(page, 'announce').box.check()
    await expect(parts(page).timeline).toHaveCount(1)
  })
  const question = new RegExp(fill(stale.question, { span: fill(stale.hours, { hours: '\\d+' }) }))

  test('for less than 12 hours is gone on with unasked', async ({ page }) => {
    await page.clock.fastForward('11:58:00')
    await step(page, 'findCause').box.check()
    await expect(page.getByText(question)).toHaveCount(0)
    await expect(parts(page).timeline).toHaveCount(2)
  })

  test('for 12 hours is offered for archiving before the next tick joins it', async ({ page }) => {
    await page.clock.fastForward('13:00:00')
    await step(page, 'findCause').box.click()
    await expect(page.getByRole('alertdialog')).toContainText(
      fill(stale.question, { span: fill(stale.hours, { hours: 13 }) }),
    )
    // The box shows what is recorded, not what was clicked.
    await expect(step(page, 'findCause').box).not.toBeChecked()
    expect(await storedEntries(page)).toHaveLength(1)
    await page.getByRole('alertdialog').getByRole('button', { name: stale.startClean }).click()
    await expect(step(page, 'findCause').box).toBeChecked()
    await expect(step(page, 'announce').box).not.toBeChecked()
    await expect(parts(page).timeline).toHaveCount(1)
    expect((await storedEntries(page)).map((entry) => entry.kind)).toEqual(['step', 'archived', 'step'])
  })

  test('is gone on with when the person says so, also by a skip after a reload', async ({ page }) => {
    await page.clock.fastForward('30:00:00')
    await page.reload()
    await step(page, 'decide').skip('已经公开')
    await expect(page.getByRole('alertdialog')).toContainText(
      fill(stale.question, { span: fill(stale.hours, { hours: 30 }) }),
    )
    await page.getByRole('alertdialog').getByRole('button', { name: stale.keepGoing }).click()
    await expect(step(page, 'decide').item).toContainText('已经公开')
    await expect(step(page, 'announce').box).toBeChecked()
    await expect(parts(page).timeline).toHaveCount(2)
    await step(page, 'findCause').box.check()
    await expect(page.getByText(question)).toHaveCount(0)
  })

  test('asks before a note as well, and keeps the note', async ({ page }) => {
    await page.clock.fastForward('12:00:30')
    await parts(page).note.fill('又超时了')
    await parts(page).saveNote.click()
    await expect(page.getByRole('alertdialog')).toContainText(
      fill(stale.question, { span: fill(stale.hours, { hours: 12 }) }),
    )
    await page.getByRole('alertdialog').getByRole('button', { name: stale.startClean }).click()
    await expect(parts(page).timeline).toHaveText([/又超时了$/])
  })
})
