import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from 'vitest'
import { fill } from '../../src/i18n/format.ts'
import { type Budget, BUDGETS, mostOf } from '../bench/budgets.ts'
import { brotliBytes, RECORDED, wholeLoad } from '../bench/bytes.ts'
import { DURING } from '../fixtures/during.ts'
import { addNote, declare, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { timeline } from '../fixtures/timeline-page.ts'
import { zh } from '../fixtures/words.ts'
import { see, signIn, teamOn } from './team-screen.ts'
import type { TeamSite } from './team-site.ts'

const { team, teamCheck } = zh

/** How much a site with a team loads, and when. */
export function byteJourneys(
  here: (title: string, run: () => Promise<void>, ms: number) => void,
  siteOf: () => TeamSite,
): void {
  const measured = (budget: Budget, bytes: number) => {
    if (process.env.POISE_SAY_BYTES) console.log(budget.what, bytes)
    expect(bytes, budget.what).toBeLessThanOrEqual(mostOf(budget))
  }
  here(
    'load no more at first than a budget, in both languages, and nothing that speaks to an engine',
    async () => {
      for (const path of ['during/during-an-incident', 'en/during/during-an-incident']) {
        const html = readFileSync(join(siteOf().dist, path, 'index.html'), 'utf8')
        measured(BUDGETS.teamLoad, wholeLoad(html, RECORDED, siteOf().dist).bytes)
      }
      const page = await siteOf().visit()
      const loaded = listen(page)
      await page.goto(DURING)
      await quiet(page)
      await teamOn(page).sign.click()
      await see(teamOn(page).user).toBeVisible()
      expect((await loaded()).filter(({ text }) => text.includes('_INBOX'))).toEqual([])
    },
    120_000,
  )
  here(
    'load the engine’s script with the sign-in and not before, and little to join an incident or to check the connection',
    async () => {
      const first = await siteOf().visit()
      await first.goto(INCIDENT_PAGE)
      await signIn(first)
      await declare(first, { title: '首页打不开', severity: 'SEV-1' })
      await addNote(first, '正在看')
      await see(teamOn(first).sign).toContainText(team.sign.synced)

      const page = await siteOf().visit()
      await page.goto(INCIDENT_PAGE)
      await quiet(page)
      const checked = listen(page)
      await teamOn(page).sign.click()
      await teamOn(page).sheet.getByRole('button', { name: team.check }).click()
      await see(teamOn(page).sheet).toContainText(teamCheck.what.signInFirst)
      measured(BUDGETS.teamCheck, sum(await checked()))
      await teamOn(page).close.click()

      const entered = listen(page)
      await signIn(page)
      await quiet(page)
      const files = await entered()
      expect(files.some(({ text }) => text.includes('_INBOX'))).toBe(true)
      measured(BUDGETS.teamSignIn, sum(withImports('live-team', files)))

      const joined = listen(page)
      await teamOn(page).sign.click()
      await teamOn(page)
        .sheet.getByRole('button', { name: fill(team.incidents.joinOf, { title: 'SEV-1 首页打不开' }) })
        .click()
      // What any page with a record fetches later isn't the joining's.
      await see(timeline(page).row('正在看')).toContainText(team.entry.shared)
      measured(BUDGETS.teamJoin, sum(await joined()))
    },
    120_000,
  )
}

interface Loaded {
  url: string
  text: string
  bytes: number
}

/** Waits until a page has loaded nothing for a second. The browser's own “idle” comes once, and isn't waited for again. */
async function quiet(page: Page): Promise<void> {
  let before = -1
  const isSettled = async () => {
    const now = await page.evaluate(() => performance.getEntriesByType('resource').length)
    const isSame = now === before
    before = now
    return isSame
  }
  await expect.poll(isSettled, { interval: 1_000, timeout: 60_000 }).toBe(true)
}

/** Hears what a page loads from now on. @returns what it was, each address once */
function listen(page: Page): () => Promise<Loaded[]> {
  const bodies = new Map<string, Promise<Buffer>>()
  const hear = (response: Awaited<ReturnType<Page['waitForResponse']>>) => {
    if (response.ok()) bodies.set(response.url(), response.body())
  }
  page.on('response', hear)
  return async () => {
    page.off('response', hear)
    return Promise.all(
      [...bodies].map(async ([url, body]) => {
        const content = await body
        return { url, text: content.toString(), bytes: brotliBytes(content) }
      }),
    )
  }
}

/** A script by its name, with all that it imports: what a page fetches by itself meanwhile doesn't count. */
function withImports(name: string, files: readonly Loaded[]): Loaded[] {
  const begun = files.filter(({ url }) => url.includes(`/${name}.`))
  expect(begun, name).toHaveLength(1)
  const all = new Set(begun)
  for (const { text } of all)
    for (const [, imported] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      const found = files.find(({ url }) => url.endsWith(`/${imported}`))
      if (found) all.add(found)
    }
  return [...all]
}

function sum(files: readonly Loaded[]): number {
  return files.reduce((all, { bytes }) => all + bytes, 0)
}
