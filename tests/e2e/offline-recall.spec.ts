import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { AGREED, REFUSED } from '../../src/offline/metered.ts'
import { belowBase } from '../fixtures/base.ts'
import { DURING, step } from '../fixtures/during.ts'
import { declare } from '../fixtures/incident-page.ts'
import { foot, notices, openReady, SAID, test } from '../fixtures/offline.ts'
import type { SiteServer } from '../fixtures/site-server.ts'
import { zh } from '../fixtures/words.ts'

const { offline } = zh

/** Has the host serve another release, with the file that takes the worker back in the place of its own. */
function recall(site: SiteServer, next: string): void {
  copyFileSync('deploy/recall/sw.js', join(next, 'sw.js'))
  site.deploy(next)
}

/** What a page's browser keeps for the site. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))
const update = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
/** Counts the pages that a tab loads from now on. */
function loads(page: Page): () => number {
  let count = 0
  page.on('load', () => count++)
  return () => count
}
const NOTHING = { workers: 0, caches: [] }

test('a worker that is taken back leaves nothing behind, and the next page comes from the host', async ({
  page,
  site,
  next,
}) => {
  await openReady(page, DURING)
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), [AGREED, REFUSED])
  await declare(page, { title: '支付回调超时' })
  await step(page, 'join').box.check()
  recall(site, next)
  const loaded = loads(page)
  await update(page)
  await expect(foot(page)).toContainText(offline.recalled)
  await expect(notices(page)).not.toContainText(offline.newRelease)
  // Whoever works on this page goes on.
  await expect(page.getByText('不要慌张').first()).toBeVisible()
  expect(loaded()).toBe(0)
  expect(await kept(page)).toEqual(NOTHING)
  await page.reload()
  await expect(page.getByText('先别慌张').first()).toBeVisible()
  await expect(step(page, 'join').box).toBeChecked()
  await expect(foot(page)).toContainText(offline.recalled)
  await expect.poll(() => kept(page)).toEqual(NOTHING)
})

test('while the worker is taken back each visit says so and loads once; with a sound one there is a copy again', async ({
  page,
  context,
  site,
  next,
  served,
}) => {
  recall(site, next)
  const asked = requestsFor(context, 'sw.js')
  for (const address of [DURING, 'incident/', 'en/']) {
    const loaded = loads(page)
    await page.goto(address)
    await expect(foot(page)).toContainText(address === 'en/' ? 'taken its offline copy back' : offline.recalled)
    expect(loaded(), address).toBe(1)
    await expect.poll(() => kept(page)).toEqual(NOTHING)
    for (const said of [SAID.ready, SAID.failed]) await expect(foot(page)).not.toContainText(said)
    await expect(notices(page)).toBeEmpty()
  }
  expect(asked()).toBeLessThanOrEqual(6)
  site.deploy(served)
  await openReady(page, DURING)
})

function requestsFor(context: BrowserContext, path: string): () => number {
  let count = 0
  context.on('request', (request) => {
    if (belowBase(request.url()) === path) count++
  })
  return () => count
}
