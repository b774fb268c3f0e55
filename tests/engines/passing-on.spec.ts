import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { encodeRecord } from '../../src/domain/transfer/record-file.ts'
import { fill } from '../../src/i18n/format.ts'
import { DURING, parts } from '../fixtures/during.ts'
import type { Person } from '../fixtures/engines/person.ts'
import { soon } from '../fixtures/engines/spot.ts'
import { test } from '../fixtures/engines/test.ts'
import { note } from '../fixtures/entries.ts'
import { bar, handing, INCIDENT_PAGE, openTab } from '../fixtures/incident-page.ts'
import { zh } from '../fixtures/words.ts'

const { screen } = zh.transfer
const { summary } = zh.contact

/** What lies on the clipboard: pasted into the bar’s note, as a person would look. */
async function pasted({ page, press }: Person): Promise<string> {
  await bar(page).note.fill('')
  await bar(page).note.click()
  await press('Paste')
  return bar(page).note.inputValue()
}

test('a record is taken in from a file', async ({ somebody }) => {
  const { page } = somebody
  const folder = mkdtempSync(join(tmpdir(), 'poise-'))
  const path = join(folder, 'record.json')
  writeFileSync(path, encodeRecord([note(1, '03:00'), note(2, '03:05')]))
  await somebody.open(INCIDENT_PAGE)
  await openTab(page, 'handover')
  await handing(page).file.setInputFiles(path)
  await handing(page).accept.click()
  await soon(() =>
    handing(page)
      .outcome(fill(zh.transfer.difference.merged, { count: 2 }))
      .isVisible(),
  ).toBe(true)
  rmSync(folder, { recursive: true })
  await somebody.follow(DURING)
  await soon(() => parts(page).timeline.count()).toBe(2)
})

test('a link hands an incident over to another profile', async ({ somebody, another }) => {
  await somebody.open(DURING)
  await bar(somebody.page).note.fill('支付回调超时')
  await somebody.press('Enter')
  await soon(() => parts(somebody.page).timeline.count()).toBe(1)
  await somebody.follow(INCIDENT_PAGE)
  await openTab(somebody.page, 'handover')
  await handing(somebody.page).link.click()
  await soon(() => bar(somebody.page).toast.textContent()).toContain(screen.linkCopied.split('{')[0])
  await somebody.follow(DURING)
  await soon(() => pasted(somebody)).toContain('#handover=')
  const other = await another()
  await other.open(await pasted(somebody))
  await soon(() => handing(other.page).difference.textContent()).toContain(
    fill(zh.transfer.difference.adds, { count: 1, incidents: 1 }),
  )
  await handing(other.page).accept.click()
  await soon(() => handing(other.page).undo.isVisible()).toBe(true)
  await other.follow(DURING)
  await soon(() => parts(other.page).timeline.allTextContents()).toEqual([expect.stringContaining('支付回调超时')])
})

test('FAULTS 60: a contact is copied over plain http', async ({ another, baseURL }) => {
  // This machine by an address that browsers don’t take for it: they trust 127.0.0.1 without https.
  const somebody = await another(baseURL?.replace('127.0.0.1', '[::ffff:127.0.0.1]'))
  const { page } = somebody
  await somebody.open(DURING)
  expect(await somebody.run('isSecureContext')).toBe(false)
  const call = page.getByRole('link', { name: summary.joinCall }).first()
  await page
    .getByRole('button', { name: fill(summary.copyOf, { what: summary.fields.call }) })
    .first()
    .click()
  const address = await call.getAttribute('href')
  await soon(() => pasted(somebody)).toBe(address)
})
