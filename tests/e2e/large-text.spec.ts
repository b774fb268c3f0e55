import { chromium, expect, test } from '@playwright/test'
import { browserArguments, browserPath } from '../browser.mjs'
import { addNote, DURING } from '../fixtures/during.ts'
import { bar, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { sideways } from '../fixtures/sideways.ts'

const PAGES = ['./', DURING, INCIDENT_PAGE, 'search/', 'after/postmortem/', 'after/postmortem-process/', 'runbooks/']

test('FAULTS 44: with text at twice its size nothing is cut off on a phone, and there is room for a note', async ({
  baseURL,
}) => {
  const large = await chromium.launch({
    executablePath: browserPath(),
    args: [...browserArguments, '--blink-settings=defaultFontSize=32'],
  })
  const page = await large.newPage({ baseURL, viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  for (const address of PAGES.flatMap((path) => [path, `en/${path}`])) {
    await openAwake(page, address)
    expect.soft(await sideways(page), address).toEqual([])
  }
  await openAwake(page, DURING)
  for (const noted of [false, true]) {
    const { width = 0 } = (await bar(page).note.boundingBox()) ?? {}
    expect.soft(width, noted ? 'beside what saves it' : 'asleep').toBeGreaterThan(120)
    if (!noted) await addNote(page, '网关在重启')
  }
  await openAwake(page, INCIDENT_PAGE)
  expect(await sideways(page)).toEqual([])
  await large.close()
})
