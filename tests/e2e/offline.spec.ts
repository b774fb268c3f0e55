import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { TAKES_OVER_WITHIN_MS } from '../../src/stores/new-release.ts'
import { builtPages } from '../built/pages.ts'
import { rooted } from '../fixtures/base.ts'
import { DURING, step } from '../fixtures/during.ts'
import { bar, declare, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { foot, notices, openReady, SAID, test } from '../fixtures/offline.ts'
import { downloadedAs, openGenerator } from '../fixtures/postmortem-page.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const { offline, postmortem: form } = zh

test.describe('a copy of the whole site', () => {
  test.use({ served: 'dist' })
  test('FAULTS 21: with the host gone every page of both languages is there, with all that it loads', async ({
    page,
    site,
  }) => {
    await openReady(page, DURING)
    await site.stop()
    const failed: string[] = []
    page.on('requestfailed', (request) => {
      // What the next page breaks off hasn't failed.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url())
    })
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()))
    const pages = builtPages().filter(({ file }) => !file.endsWith('404.html'))
    expect(pages.length).toBeGreaterThan(70)
    for (const { path, html } of pages) {
      const answer = await page.goto(`.${path}`)
      expect(answer?.status(), path).toBe(200)
      expect(await page.title(), path).toBe(titleOf(html))
    }
    expect(failed).toEqual([])
  })
})

test('FAULTS 21: with the host gone an incident is declared, a note found, a search answered, and every file written', async ({
  page,
  site,
}) => {
  await openReady(page, DURING)
  await site.stop()
  await declare(page, { title: '支付回调超时' })
  await step(page, 'join').box.check()
  await step(page, 'decide').skip('没有升级')
  await bar(page).note.fill('10:15 回滚到上一版')
  await bar(page).saveNote.click()
  await page.goto(`search/?q=${encodeURIComponent('级别')}`)
  // The page that says that there is none has links, too.
  await expect(page.getByRole('main').getByRole('link', { name: '级别' }).first()).toBeVisible()
  await page.goto(INCIDENT_PAGE)
  await expect(page.getByRole('main')).toContainText('回滚到上一版')
  await page.goto('en/incident/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('支付回调超时')
  await openGenerator(page)
  for (const kind of [form.downloadHtml, form.downloadConfluence, form.downloadJira, form.downloadJson])
    expect((await downloadedAs(page, kind)).text.length, kind).toBeGreaterThan(50)
  expect((await storedEntries(page)).map(({ kind }) => kind).sort()).toEqual(
    expect.arrayContaining(['declared', 'note', 'step', 'step']),
  )
})

test('FAULTS 22: nothing is said to be ready while a file is missing, and a link leads nowhere only when it is meant', async ({
  page,
  site,
  context,
}) => {
  const letThrough = site.hold(/^pagefind\/pagefind\.js$/)
  await page.goto(DURING)
  await expect(foot(page)).toContainText(SAID.saving)
  await context.setOffline(true)
  await expect(notices(page)).toContainText(offline.stay)
  await page.getByRole('link', { name: zh.site.sections.after }).first().click()
  await expect(notices(page)).toContainText(offline.stayOrGo)
  await expect(page).toHaveURL(DURING)
  await expect(foot(page)).not.toContainText(SAID.ready)
  await context.setOffline(false)
  await expect(notices(page)).not.toContainText(offline.stay)
  // The browser says that there is a network, and the host is gone.
  await page.route('**/after/**', (route) => route.abort())
  await page.getByRole('link', { name: zh.site.sections.after }).first().click()
  await expect(notices(page)).toContainText(offline.stayOrGo)
  await expect(page).toHaveURL(DURING)
  await expect(foot(page)).toContainText(SAID.saving)
  letThrough()
  await expect(foot(page)).toContainText(new RegExp(`${SAID.ready}|${SAID.failed}`))
})

test('FAULTS 22: a copy from which a browser has cleared files is made whole before it is called ready', async ({
  page,
  site,
}) => {
  await openReady(page, DURING)
  const count = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name !== 'poise-earlier')
      const caching = await Promise.all(names.map((name) => caches.open(name)))
      return (await Promise.all(caching.map((cache) => cache.keys()))).flat().length
    })
  const whole = await count()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const keys = await cache.keys()
      await Promise.all(keys.slice(0, 50).map((key) => cache.delete(key)))
    }
  })
  expect(await count()).toBe(whole - 50)
  await openReady(page, 'before/severity-levels/')
  expect(await count()).toBe(whole)
  await site.stop()
  await openReady(page, INCIDENT_PAGE)
})

test('FAULTS 23: a deploy under an open incident waits, an old page goes on with its own parts, and nothing is lost', async ({
  page,
  site,
  next,
  context,
}) => {
  await openReady(page, DURING)
  await declare(page, { title: '支付回调超时' })
  await step(page, 'join').box.check()
  const beside = await context.newPage()
  await openReady(beside, INCIDENT_PAGE)
  site.deploy(next)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect(notices(page)).toContainText(offline.newRelease, { timeout: 60_000 })
  await expect(page.getByText('不要慌张').first()).toBeVisible()
  const reloaded = beside.waitForEvent('load')
  await notices(beside).getByRole('button', { name: offline.refresh }).click()
  await reloaded
  await beside.goto(DURING)
  await expect(beside.getByText('先别慌张').first()).toBeVisible()
  await expect(page.getByText('不要慌张').first()).toBeVisible()
  // The host has this part no longer.
  await step(page, 'decide').skip('没有升级')
  await expect(step(beside, 'join').box).toBeChecked()
  expect(await storedEntries(page)).toHaveLength((await storedEntries(beside)).length)
  await notices(page).getByRole('button', { name: offline.refresh }).click()
  await expect(page.getByText('先别慌张').first()).toBeVisible()
  await expect(step(page, 'join').box).toBeChecked()
})

test('FAULTS 23: a new release isn’t put before somebody who types', async ({ page, site, next }) => {
  await page.clock.install()
  await openReady(page, DURING)
  await bar(page).note.fill('支付')
  site.deploy(next)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const installed = new Promise<void>((resolve) =>
      registration?.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', () => registration.waiting && resolve()),
      ),
    )
    await registration?.update()
    await installed
  })
  await page.clock.fastForward(TAKES_OVER_WITHIN_MS)
  await page.keyboard.type('回调')
  await expect(bar(page).note).toHaveValue('支付回调')
  await expect(notices(page)).not.toContainText(offline.newRelease)
  await bar(page).saveNote.focus()
  await expect(notices(page)).toContainText(offline.newRelease)
  await expect(bar(page).note).toHaveValue('支付回调')
})

test('FAULTS 24: when one file of a new release can’t be had, the old copy stays whole', async ({
  page,
  site,
  next,
}) => {
  await openReady(page, DURING)
  site.deploy(next)
  site.breakDown(/^during\/during-an-incident\/$/)
  await failedUpdate(page)
  await site.stop()
  await openReady(page, DURING)
  await expect(page.getByText('不要慌张').first()).toBeVisible()
  expect((await page.goto('en/crisis/overview/'))?.status()).toBe(200)
})

test('over a metered connection nothing is fetched until somebody asks for it, and the size is said', async ({
  page,
  served,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await page.goto(DURING)
  await expect(foot(page)).toContainText(SAID.unasked)
  const { bytes } = JSON.parse(readFileSync(`${served}/offline.json`, 'utf8'))
  const ask = foot(page).getByRole('button', { name: fill(offline.save, { size: (bytes / 1_000_000).toFixed(1) }) })
  await expect(ask).toBeVisible()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await ask.click()
  await expect(foot(page)).toContainText(SAID.ready, { timeout: 60_000 })
})

test('FAULTS 22: on a host whose answers vary with what is asked for, a page is found as it was kept', async ({
  page,
  site,
}) => {
  site.headers.Vary = 'Accept, Accept-Language, Cookie, Origin'
  await openReady(page, DURING)
  await site.stop()
  expect((await page.goto('training/scribe/'))?.status()).toBe(200)
  expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0)
})

test('FAULTS 24: a release that can’t be fetched is asked for once, not without end', async ({ page, site, next }) => {
  await openReady(page, DURING)
  site.deploy(next)
  site.breakDown(/^during\/during-an-incident\/$/)
  site.asked.length = 0
  await failedUpdate(page)
  // So long the old way had it fetched again and again.
  await page.evaluate(async (icon) => {
    for (let times = 0; times < 300; times++) await (await fetch(icon)).arrayBuffer()
  }, rooted('icon-192.png?x'))
  expect(site.asked.filter((path) => path === 'sw.js').length).toBeLessThanOrEqual(2)
  expect(site.asked.filter((path) => path === DURING)).toHaveLength(1)
})

test('FAULTS 24: a copy that failed is asked for again by a press, which says how it went, and by the next one', async ({
  page,
  site,
}) => {
  site.breakDown(/^sw\.js$/)
  await page.goto(DURING)
  await expect(foot(page)).toContainText(SAID.failed)
  const again = foot(page).getByRole('button', { name: offline.again })
  await again.click()
  await expect(again).toBeVisible()
  // The host may be gone: the link is asked for first, and what is open stays.
  site.breakDown(/./)
  await page.getByRole('link', { name: zh.site.sections.after }).first().click()
  await expect(notices(page)).toContainText(offline.stayOrGo)
  await expect(page).toHaveURL(DURING)
  site.breakDown()
  await again.click()
  await expect(foot(page)).toContainText(SAID.ready, { timeout: 60_000 })
})

test('over a metered connection a new release waits until somebody asks for it, each time', async ({
  page,
  site,
  next,
  context,
}) => {
  await openReady(page, DURING)
  // In the page, and in the worker that fetches.
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  writeFileSync(
    `${next}/sw.js`,
    `Object.defineProperty(navigator, 'connection', { value: { saveData: true } });${readFileSync(`${next}/sw.js`, 'utf8')}`,
  )
  site.deploy(next)
  await openReady(page, 'before/severity-levels/')
  await failedUpdate(page)
  await expect(foot(page)).toContainText(offline.unfetched)
  await expect(foot(page)).toContainText(SAID.ready)
  // The next page wasn't there as it was refused, and asks the host nothing so soon.
  await openReady(page, DURING)
  await expect(foot(page)).toContainText(offline.unfetched)
  await foot(page).getByRole('button', { name: offline.fetchNow }).click()
  await expect(notices(page)).toContainText(offline.newRelease, { timeout: 60_000 })
  expect(await page.evaluate(() => caches.has('poise-metered-agreed'))).toBe(false)
})

/** Asks for a new release, and waits until the browser has given it up. */
async function failedUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const given = new Promise<void>((resolve) =>
      registration?.addEventListener('updatefound', () => {
        const coming = registration.installing
        coming?.addEventListener('statechange', () => coming.state === 'redundant' && resolve())
      }),
    )
    await registration?.update()
    await given
  })
}

function titleOf(html: string): string {
  return (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', "'")
}
