import { writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { addNote, bar, give, handing, INCIDENT_PAGE, archive, openTab } from '../fixtures/incident-page.ts'
import { storedTexts } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { busy, fresh, stored } from '../fixtures/transfer-page.ts'
import { zh } from '../fixtures/words.ts'

const { places, problems } = zh.transfer

const ULID = '01M80K4FW0AAAAAAAAAAAAAAAA'
const AT = '2026-11-22T03:00:00.000Z'

/** A file with these entries, each as it would be sent by somebody who wrote it by hand. */
const handmade = (entries: readonly unknown[]) => JSON.stringify({ poise: 1, incidents: [{ id: ULID, entries }] })
const note = (number: number, more: object) => ({
  id: `01M80K4FW0BBBBBBBBBBBB${String(number).padStart(4, '0')}`,
  kind: 'note',
  at: AT,
  recordedAt: AT,
  ...more,
})

test.describe('a hostile file', () => {
  const REFUSED: readonly [string, string, string][] = [
    ['that is cut off', '{"poise":1,"incidents":[', problems['not-json']],
    ['that is empty', '', problems['not-json']],
    ['that is something else', '[]', problems['not-a-record']],
    ['that is null', 'null', problems['not-a-record']],
    [
      'with incidents of the wrong shape',
      '{"poise":1,"incidents":[{"id":7,"entries":{}}]}',
      fill(problems['unreadable-incident'], { number: 1 }),
    ],
    [
      'with one entry that can’t be read',
      handmade([note(1, { text: '好的' }), note(2, { text: 7 })]),
      fill(problems['unreadable-entry'], { number: 2, place: places.text }),
    ],
    [
      'with a script for a data link',
      handmade([note(1, { text: 'x', source: 'javascript:alert(1)' })]),
      fill(problems['unreadable-entry'], { number: 1, place: places.source }),
    ],
    ['of a newer Poise', '{"poise":99,"incidents":[]}', fill(problems.newer, { version: 99, known: 1 })],
    ['nested a million levels deep', '['.repeat(1_000_000), fill(problems['too-deep'], { limitDepth: 32 })],
  ]
  test('is refused with the reason, whatever is wrong with it, and the live incident stays as it is', async ({
    browser,
  }) => {
    const page = await busy(browser, '支付回调超时', ['回调积压'])
    const before = await storedTexts(page)
    for (const [what, text, sentence] of REFUSED) {
      await give(page, text)
      await expect(handing(page).refused, what).toHaveText(sentence)
      await expect(handing(page).accept, what).toHaveCount(0)
      expect(await storedTexts(page), what).toEqual(before)
    }
    await addNote(page, '还能接着记')
    await expect(bar(page).region).toContainText('支付回调超时')
  })

  test('FAULTS 29: of 50 MB is refused by its size', async ({ browser }, testInfo) => {
    const page = await busy(browser, '支付回调超时', [])
    const before = await storedTexts(page)
    const path = testInfo.outputPath('huge.json')
    await writeFile(path, handmade([note(1, { text: 'x'.repeat(50_000_000) })]))
    await handing(page).file.setInputFiles(path)
    await expect(handing(page).refused).toContainText(fill(problems['too-large'], { bytes: '50.1', limitBytes: 5 }))
    expect(await storedTexts(page)).toEqual(before)
  })

  test('FAULTS 27: with HTML in its texts is shown as text, and nothing in it runs', async ({ browser }) => {
    const page = await (await browser.newContext()).newPage()
    const trouble = await watch(page)
    await page.goto(INCIDENT_PAGE)
    const html = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    const declared = { kind: 'declared', title: html, severity: 'SEV-1', drill: false }
    await give(
      page,
      handmade([
        note(1, declared),
        note(2, { kind: 'role', role: 'incident-commander', person: html }),
        note(3, { text: html }),
      ]),
    )
    await expect(handing(page).difference).toContainText(html)
    await handing(page).accept.click()
    await expect(bar(page).region).toContainText(html)
    await openTab(page, 'archive')
    await expect(archive(page).row(html)).toHaveCount(1)
    await page.goto('during/during-an-incident/')
    await expect(page.getByRole('region', { name: new RegExp(`^${zh.incident.rail.title}`) })).toContainText(html)
    expect(trouble).toEqual(NO_TROUBLE)
  })

  test('FAULTS 28: with __proto__ and constructor for keys changes no prototype', async ({ browser }) => {
    const page = await fresh(browser)
    const entry = JSON.stringify(note(1, { text: '回调积压' })).slice(0, -1)
    const evil = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}'
    await give(page, `{"poise":1,${evil},"incidents":[{"id":"${ULID}",${evil},"entries":[${entry},${evil}}]}]}`)
    await handing(page).accept.click()
    await expect(handing(page).undo).toBeVisible()
    expect(await page.evaluate(() => ({}) as { polluted?: string }).then(({ polluted }) => polluted)).toBeUndefined()
    expect(await page.evaluate(() => ({}) instanceof Object && 'polluted' in {})).toBe(false)
    expect(JSON.stringify(await stored(page))).not.toContain('polluted')
  })
})
