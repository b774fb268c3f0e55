import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { addNote, declare, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const words = zh.archive

async function open(page: Page): Promise<void> {
  await page.goto(`${INCIDENT_PAGE}#archive`)
  await declare(page, { title: '短信发不出' })
  await addNote(page, '通道切换')
}

test('FAULTS 52: all data of the device is cleared in two steps, the second copy too, and another open tab brings none of it back', async ({
  page,
  context,
}) => {
  await open(page)
  const other = await context.newPage()
  await other.goto(`${INCIDENT_PAGE}#archive`)
  await addNote(other, '另一页')
  await page.getByRole('button', { name: words.clear }).click()
  const dialog = page.getByRole('dialog', { name: words.clearTitle })
  await dialog.getByRole('button', { name: words.clearNow }).click()
  await expect(dialog).toContainText(fill(words.wrongWord, { word: words.deleteWord }))
  expect(await storedEntries(page)).not.toEqual([])
  await dialog.getByRole('textbox').fill(words.deleteWord)
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: words.clearNow }).click()
  await reloaded
  await expect(page.getByRole('region', { name: words.title })).toContainText(words.none)
  await expect(page.getByRole('status').filter({ hasText: words.cleared })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('heading', { name: words.title })).toBeFocused()
  await expect(other.getByRole('status').filter({ hasText: zh.saving.deleted })).toBeVisible()
  await expect(other.getByRole('region', { name: words.title })).toContainText(words.none)
  await other.reload()
  await expect(other.getByRole('region', { name: words.title })).toContainText(words.none)
  const left = () =>
    page.evaluate(async () => {
      const opening = indexedDB.open('poise', 1)
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result)
      })
      const reading = database.transaction('texts').objectStore('texts').getAllKeys()
      const copied = await new Promise<IDBValidKey[]>((resolve) => {
        reading.onsuccess = () => resolve(reading.result)
      })
      const isKept = (key: string) => /^poise:(?:deleted:|current$|s:(?:phase|offline-checked)$)/.test(key)
      return [...copied.map(String), ...Object.keys(localStorage).filter((key) => !isKept(key))]
    })
  await expect.poll(left).toEqual([])
})

test('FAULTS 52: where the host doesn’t answer, the page stays and says that all is cleared', async ({
  page,
  context,
}) => {
  await open(page)
  await page.getByRole('button', { name: words.clear }).click()
  const dialog = page.getByRole('dialog', { name: words.clearTitle })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await dialog.getByRole('textbox').fill(words.deleteWord)
  await context.setOffline(true)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText(words.clearedStuck)
  expect(await storedEntries(page)).toEqual([])
  await context.setOffline(false)
  await page.getByRole('button', { name: words.reload }).click()
  await expect(page.getByRole('status').filter({ hasText: words.cleared })).toBeVisible()
})
