import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { browserArguments, browserPath } from '../browser.mjs'
import { rooted } from '../fixtures/base.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { addNote, archive, archiveRecord, bar, declare, INCIDENT_PAGE, openTab } from '../fixtures/incident-page.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

/** The headless shell has no back/forward cache, and Playwright switches it off in a whole browser. */
const WHOLE = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const path = WHOLE.find((one) => one && !one.includes('shell') && existsSync(one)) ?? browserPath()

// To start a whole browser takes longer than such a journey.
test.describe.configure({ mode: 'default' })

let browser: Browser
let context: BrowserContext
let page: Page

test.beforeAll(async () => {
  browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: browserArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
})
test.afterAll(() => browser.close())
test.beforeEach(async ({ baseURL }) => {
  context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...(baseURL ? { baseURL } : {}) })
  page = await context.newPage()
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.cameBack = String(persisted)
    })
    // Chromium tells a page that comes back what it missed. Firefox and Safari don't.
    addEventListener('storage', (event) => event.stopImmediatePropagation())
  })
})
test.afterEach(() => context.close())

/** Goes to another page by a link, does something there, and comes back by the Back button. */
async function leave(address: string, act: (page: Page) => Promise<void>): Promise<void> {
  // A page that is still fetching something isn't kept.
  await page.waitForLoadState('networkidle')
  await page.evaluate((to) => location.assign(to), rooted(address))
  await page.waitForURL(address)
  await act(page)
  // A page out of the cache is there at once and loads nothing.
  await page.goBack({ waitUntil: 'commit' })
  const cameBack = await page.evaluate(() => document.documentElement.dataset.cameBack)
  expect(cameBack, 'the page was kept for the Back button').toBe('true')
}

const MEANWHILE: Record<string, { act: (page: Page) => Promise<void>; left: RegExp }> = {
  archived: { act: (other) => archiveRecord(other), left: new RegExp(zh.incident.bar.none) },
  'archived, and the next one declared': {
    async act(other) {
      await archiveRecord(other)
      await declare(other, { title: '下一个' })
    },
    left: /下一个/,
  },
  deleted: {
    async act(other) {
      await openTab(other, 'archive')
      await archive(other).press('删除', zh.incident.bar.unnamed)
      await archive(other).word.fill(zh.archive.deleteWord)
      await archive(other).deleteNow.click()
      await expect(archive(other).rows).toHaveCount(0)
    },
    left: new RegExp(zh.incident.bar.none),
  },
}

for (const [what, { act, left }] of Object.entries(MEANWHILE))
  test(`FAULTS 90: back on a page whose incident was ${what}: it shows and records into the present one`, async () => {
    await page.goto(DURING)
    await step(page, 'announce').box.check()
    await step(page, 'findCause').box.check()
    const [old] = await storedEntries(page)
    await leave(INCIDENT_PAGE, act)
    await expect(parts(page).bar).toContainText(left)
    await expect(step(page, 'announce').box).not.toBeChecked()
    await step(page, 'delegate').box.check()
    await expect(step(page, 'delegate').box).toBeChecked()
    await expect(step(page, 'findCause').box).not.toBeChecked()
    const entries = await storedEntries(page)
    const tick = entries.find((entry) => entry.kind === 'step' && entry.label?.toString().startsWith('定下调查'))
    expect(tick?.incident).not.toBe(old?.incident)
    await page.reload()
    await expect(step(page, 'delegate').box).toBeChecked()
    await expect(step(page, 'announce').box).not.toBeChecked()
  })

test('FAULTS 90: a page that slept without a record wakes when it comes back to one', async () => {
  await page.goto('./')
  await leave(DURING, (other) => addNote(other, '延迟升高'))
  await expect(bar(page).region).toContainText(zh.incident.bar.unnamed)
  await addNote(page, '第二条')
  expect(await storedEntries(page)).toMatchObject([{ text: '延迟升高' }, { text: '第二条' }])
})
