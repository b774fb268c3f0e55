import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Happening } from '../../src/domain/log/entry.ts'
import { fill } from '../../src/i18n/format.ts'
import { awake } from '../fixtures/open-awake.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { archive, bar, head, INCIDENT_PAGE, openSheet, openTab } from '../fixtures/incident-page.ts'
import { inSection } from '../fixtures/postmortem-page.ts'
import { startOver } from '../fixtures/start-over.ts'
import { STORED_AT, storedLog } from '../fixtures/stored.ts'
import { timeline } from '../fixtures/timeline-page.ts'
import { zh } from '../fixtures/words.ts'

/** A person's name, a title, a note and a to-do: as usual, and as long as an import may bring them. */
const USUAL = { person: '王芳', title: '支付回调超时', word: '回滚了' }
const LONG = { person: '王'.repeat(10_000), title: '超'.repeat(10_000), word: 'x'.repeat(4_000) }
type Values = typeof USUAL

const DONE = 'during/during-an-incident:everyone/stay-on-topic'
const SKIPPED = 'during/during-an-incident:incident-commander/decide-announcement'

const recordOf = ({ person, title, word }: Values): (Happening & { by?: string })[] => [
  { kind: 'declared', title, severity: 'SEV-1', drill: false, by: person },
  { kind: 'role', role: 'incident-commander', person },
  { kind: 'step', step: DONE, state: 'done', label: word, by: person },
  { kind: 'step', step: SKIPPED, state: 'skipped', label: word, reason: word, by: person },
  { kind: 'note', text: word, todo: true, by: person },
  { kind: 'note', text: word, by: person },
  { kind: 'field', field: 'owner', value: person },
]

interface Place {
  address: string
  open?: (page: Page) => Promise<unknown>
  /** Closes what lies over the other places. */
  close?: (page: Page) => Promise<unknown>
  at: (page: Page) => Locator
  /** How high it may become; as high as with usual values when it is left out. */
  mostPx?: number
  /** Which value is whole on request, where that is a title. */
  whole?: keyof Values
}

const PLACES: Record<string, Place> = {
  'the bar': { address: DURING, at: (page) => bar(page).region },
  'the head of the incident page': { address: INCIDENT_PAGE, at: (page) => bar(page).region },
  'the title of the incident page': { address: INCIDENT_PAGE, at: (page) => head(page).title, whole: 'title' },
  'the commander in the sheet': {
    address: DURING,
    open: openSheet,
    close: (page) => page.keyboard.press('Escape'),
    at: (page) => page.getByRole('dialog').getByRole('listitem').filter({ hasText: zh.command.bar.commander }).last(),
    whole: 'person',
  },
  'a person of the roster': {
    address: INCIDENT_PAGE,
    at: (page) => page.getByRole('textbox', { name: zh.roles['incident-commander'], exact: true }),
  },
  'the announcement': {
    address: INCIDENT_PAGE,
    at: (page) =>
      page.getByText(new RegExp(`^${fill(zh.command.roster.announcement.split('{')[0] ?? '', {})}`)).first(),
    mostPx: 100,
  },
  'a step that somebody did': { address: DURING, at: (page) => step(page, 'stayOnTopic').item, mostPx: 300 },
  'a step that somebody skipped': { address: DURING, at: (page) => step(page, 'decide').item, mostPx: 300 },
  'an update about it': {
    address: INCIDENT_PAGE,
    at: (page) => page.getByRole('textbox', { name: new RegExp(`^${zh.updateTexts.audiences.executives}`) }),
    mostPx: 0.6 * 860,
  },
  'an entry of the rail': { address: DURING, at: (page) => parts(page).timeline.last(), mostPx: 260 },
  'an entry of the timeline': {
    address: INCIDENT_PAGE,
    at: (page) =>
      timeline(page)
        .row(/回滚了|x{50}/)
        .last(),
    mostPx: 260,
    whole: 'word',
  },
  'a to-do': {
    address: INCIDENT_PAGE,
    at: (page) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('checkbox') })
        .last(),
    mostPx: 160,
    whole: 'word',
  },
  'a door of the home page': {
    address: './',
    at: (page) => page.getByRole('main').getByRole('listitem').first(),
  },
  'the head of the postmortem': {
    address: inSection('timeline'),
    // Its two facts have a line each on a phone, and its title has two.
    mostPx: 260,
    at: (page) => page.getByRole('heading', { level: 2 }).first().locator('..'),
    whole: 'title',
  },
  'a row of the postmortem’s timeline': {
    address: inSection('timeline'),
    at: (page) =>
      page
        .getByRole('row')
        .filter({ hasText: /回滚了|x{50}/ })
        // The paper beside it has rows, too, without a choice.
        .filter({ has: page.getByRole('checkbox') })
        .last(),
    mostPx: 160,
    whole: 'word',
  },
  'an incident of this browser': {
    address: INCIDENT_PAGE,
    open: (page) => openTab(page, 'archive'),
    at: (page) => archive(page).rows.first(),
    // Two lines of its name, its figures, and buttons that wrap on a phone.
    mostPx: 220,
    whole: 'title',
  },
}

const heightOf = (at: Locator) => at.evaluate((element) => Math.round(element.getBoundingClientRect().height))

/** Whether a title in the place has the whole text. */
const hasWhole = (at: Locator, whole: string) =>
  at.evaluate(
    (element, text) =>
      [element, ...element.querySelectorAll('[title]')].some((one) => one.getAttribute('title')?.includes(text)),
    whole,
  )

for (const width of [390, 1360])
  for (const address of new Set(Object.values(PLACES).map((place) => place.address)))
    test(`FAULTS 87: what stands on ${address} keeps its height with long values, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 860 })
      await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
      const usual: Record<string, number> = {}
      for (const values of [USUAL, LONG]) {
        await startOver(page, address, { ...storedLog(recordOf(values)), 'poise:s:phase': 'running' })
        await awake(page)
        for (const [name, place] of Object.entries(PLACES)) {
          if (place.address !== address || (name === 'an entry of the rail' && width < 1000)) continue
          await place.open?.(page)
          const at = place.at(page)
          await expect(at, name).toBeVisible()
          const height = await heightOf(at)
          if (values === USUAL) usual[name] = height
          expect.soft(height, name).toBeLessThanOrEqual(place.mostPx ?? usual[name] ?? 0)
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect.soft(sideways, name).toBeLessThanOrEqual(0)
          const { whole } = place
          if (values === LONG && whole) await expect.poll(() => hasWhole(at, LONG[whole]), name).toBe(true)
          await place.close?.(page)
        }
      }
    })
