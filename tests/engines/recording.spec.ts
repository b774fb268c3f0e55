import { expect } from '@playwright/test'
import { MIRROR_NAME } from '../../src/stores/if-mirrored.ts'
import { rooted } from '../fixtures/base.ts'
import { WAYS } from '../fixtures/composing.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { soon } from '../fixtures/engines/spot.ts'
import { test } from '../fixtures/engines/test.ts'
import { fillStorageHere } from '../fixtures/full-storage.ts'
import { answer, archiveRecord, bar, declaring, openSheet } from '../fixtures/incident-page.ts'
import { en, zh } from '../fixtures/words.ts'

/** The incidents to which the stored entries belong, in the page. */
const INCIDENTS = `[...new Set(Object.keys(localStorage).filter((key) => key.startsWith('poise:e:')).map((key) => key.split(':')[2]))]`
/**
 * Counts what the second copy holds, once the site has made one; the answer is in `mirrored`. One count at a time, and
 * none once there is something: a page with an open database isn't kept for the Back button.
 */
const COUNT_MIRRORED = `void (globalThis.isCounting || globalThis.mirrored || (globalThis.isCounting = indexedDB.databases().then((all) => {
  globalThis.isCounting = false
  if (!all.some(({ name }) => name === '${MIRROR_NAME}')) return
  globalThis.isCounting = true
  const opening = indexedDB.open('${MIRROR_NAME}')
  opening.onsuccess = () => {
    const counting = opening.result.transaction('texts').objectStore('texts').count()
    counting.transaction.oncomplete = () => {
      opening.result.close()
      globalThis.mirrored = counting.result
      globalThis.isCounting = false
    }
  }
})))`
const { end } = zh.command.bar.endDialog

test('an incident is declared, noted, ticked, read in the other language and ended', async ({ somebody }) => {
  const { page } = somebody
  await somebody.open(DURING)
  await bar(page).declare.click()
  await answer(page, { title: '支付回调超时', severity: 'SEV-1', commander: '小王' })
  await declaring(page).start.click()
  await soon(() => bar(page).region.textContent()).toContain('支付回调超时')
  await bar(page).note.fill('回调积压')
  await bar(page).note.press('Enter')
  await step(page, 'announce').box.check()
  await soon(() => parts(page).timeline.allTextContents()).toContainEqual(expect.stringContaining('回调积压'))
  const id = await step(page, 'announce').item.getAttribute('id')
  await page.getByRole('link', { name: new RegExp(`^${en.site.ownName}`) }).click()
  await soon(() => somebody.run('location.pathname')).toBe(rooted(`en/${DURING}`))
  await soon(() => page.locator(`[id="${id}"]`).getByRole('checkbox').isChecked()).toBe(true)
  expect(await page.getByRole('checkbox').count()).toBeGreaterThan(10)
  await somebody.follow(DURING)
  await (await openSheet(page)).end.click()
  await page.getByRole('dialog', { name: end }).getByRole('button', { name: end }).click()
  const ended = zh.incident.bar.ended.split('{')[0]
  await soon(() => bar(page).region.textContent()).toContain(ended)
  await somebody.reload()
  await soon(() => bar(page).region.textContent()).toContain(ended)
  await soon(() => step(page, 'announce').box.isChecked()).toBe(true)
})

test('FAULTS 90: a page that comes back by the Back button shows and records into the present incident', async ({
  somebody,
}) => {
  const { page } = somebody
  await somebody.open(DURING)
  await step(page, 'announce').box.check()
  await somebody.run(`void addEventListener('pageshow', ({ persisted }) => (globalThis.cameBack = persisted))`)
  // Firefox doesn’t keep a page that is still writing.
  await soon(async () => {
    await somebody.run(COUNT_MIRRORED)
    return somebody.run('globalThis.mirrored')
  }).toBe(1)
  await somebody.follow('./')
  await archiveRecord(page)
  await soon(() => bar(page).region.textContent()).toContain(zh.incident.bar.none)
  await somebody.back()
  await soon(() => somebody.run('globalThis.cameBack'), 'the browser keeps pages for the Back button').toBe(true)
  await soon(() => bar(page).region.textContent()).toContain(zh.incident.bar.none)
  await soon(() => step(page, 'announce').box.isChecked()).toBe(false)
  await step(page, 'delegate').box.check()
  expect(await somebody.run(INCIDENTS)).toHaveLength(2)
  await somebody.reload()
  await soon(() => step(page, 'delegate').box.isChecked()).toBe(true)
  expect(await step(page, 'announce').box.isChecked()).toBe(false)
})

test('FAULTS 61: Enter and Escape of an input method send and close nothing; the next ones do', async ({
  somebody,
}) => {
  const { page } = somebody
  const compose = (key: string) =>
    somebody.run(
      `${JSON.stringify(WAYS.map(({ how }) => how))}.map((how) => document.activeElement.dispatchEvent(
        new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true, composed: true, ...how })))`,
    )
  await somebody.open(DURING)
  await bar(page).note.fill('wangluo')
  await compose('Enter')
  expect(await bar(page).note.inputValue()).toBe('wangluo')
  expect(await somebody.run(INCIDENTS)).toEqual([])
  await somebody.press('Enter')
  await soon(() => parts(page).timeline.allTextContents()).toHaveLength(1)
  await page.getByRole('banner').getByRole('button', { name: zh.search.panel.search }).click()
  const search = page.getByRole('dialog').getByRole('searchbox')
  await search.fill('fupan')
  expect(await compose('Escape')).toEqual([false, false])
  expect(await search.inputValue()).toBe('fupan')
  // The first Escape in a box with a text belongs to the box.
  await search.fill('')
  await somebody.press('Escape')
  await soon(() => search.count()).toBe(0)
})

test('a storage that is full: 未保存 is said, and goes once there is room', async ({ somebody }) => {
  const { page } = somebody
  await somebody.open(DURING)
  await step(page, 'findCause').box.check()
  expect(await somebody.run(`(${fillStorageHere})()`)).toBeGreaterThan(1_000_000)
  await step(page, 'announce').box.check()
  await soon(() => parts(page).notSaved.count()).toBe(1)
  await somebody.run(`localStorage.removeItem('filler')`)
  await step(page, 'statusBot').box.check()
  await soon(() => parts(page).notSaved.count()).toBe(0)
  await somebody.reload()
  for (const name of ['findCause', 'announce', 'statusBot'] as const)
    await soon(() => step(page, name).box.isChecked()).toBe(true)
})
