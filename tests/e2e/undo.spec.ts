import { expect, type Locator, type Page, test } from '@playwright/test'
import { DURING } from '../fixtures/during.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { named } from '../fixtures/deeds/deed.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { choose, timeline } from '../fixtures/timeline-page.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { bar: words } = zh.incident
const note = (page: Page) => page.getByRole('textbox', { name: words.note, exact: true })
const undo = (page: Page) => page.getByRole('button', { name: words.undo, exact: true })

/** Opens a page with a record, and waits for what comes a second after it. */
async function open(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: Date.parse(STORED_AT) + 60_000 })
  await plant(page, storedLog([DECLARED]))
  const dialogs = page.waitForResponse(/BarDialogs/)
  await openAwake(page, address)
  await dialogs
  await page.waitForLoadState('networkidle')
}

/** Records with the keyboard what an answer offers to take back, from a field, and stays there. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Enter')
  await expect(undo(page)).toBeVisible()
  await expect(field).toBeFocused()
}

test('Tab after a press goes to what takes it back, and from there on from where it was pressed', async ({ page }) => {
  await open(page, DURING)
  await write(page, note(page), '回滚了')
  await page.keyboard.press('Tab')
  await expect(undo(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(named(page, words.saveNote)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(note(page)).toBeFocused()
  // It was offered once: Tab goes the usual way again.
  await page.keyboard.press('Tab')
  await expect(named(page, words.saveNote)).toBeFocused()
})

test('what is taken back by keyboard leaves the focus where it was pressed', async ({ page }) => {
  await open(page, DURING)
  await write(page, note(page), '回滚了')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(note(page)).toBeFocused()
  await write(page, note(page), '又回滚了')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveCount(0)
  await expect(note(page)).toBeFocused()
  expect((await storedEntries(page)).at(-1)).toMatchObject({ kind: 'retracted' })
})

test('whoever goes on typing after a press isn’t led to what takes it back', async ({ page }) => {
  await open(page, DURING)
  await write(page, note(page), '回滚了')
  await note(page).pressSequentially('下一')
  await page.keyboard.press('Tab')
  await expect(named(page, words.saveNote)).toBeFocused()
})

test('a note can still be taken back, in the timeline, once its answer is gone', async ({ page }) => {
  await open(page, INCIDENT_PAGE)
  const { content, row } = timeline(page)
  await write(page, content, '回滚了')
  await page.clock.runFor(30_000)
  await expect(undo(page)).toHaveCount(0)
  await choose(page, '回滚了', zh.timeline.island.retract)
  await expect(row('回滚了').getByText(zh.timeline.island.entryWords.retracted)).toBeVisible()
})
