import { startCleanIn } from '../../../../src/stores/log/start-clean.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { byId, type Entry, type Happening, STEP_STATES } from '../../../../src/domain/log/entry.ts'
import { union } from '../../../../src/domain/log/union.ts'
import { smallArea } from '../../../fixtures/area.ts'
import { Browser } from '../../../fixtures/browser.ts'

/** What the tabs together have recorded, in the order in which it was typed. */
interface Recorded {
  entries: Entry[]
}
type Move = fc.Command<Recorded, Browser>

const STEPS = ['during/x:a', 'during/x:b', 'scribe/x:a']
const ROOM = 1_000_000

const move = (
  name: string,
  run: (recorded: Recorded, browser: Browser) => void,
  check?: (browser: Browser) => boolean,
): Move => ({
  check: () => true,
  run(recorded, browser) {
    if (check?.(browser) ?? true) run(recorded, browser)
  },
  toString: () => name,
})
const pick = (browser: Browser, tab: number) => browser.tabs[tab % browser.tabs.length] as Browser['tabs'][number]

/** A person does something in a tab; the tab shows it at once. */
const act = (tab: number, happening: Happening): Move =>
  move(`tab ${tab}: ${JSON.stringify(happening)}`, (recorded, browser) => {
    const { log } = pick(browser, tab)
    const entry = log.record(happening, { by: `tab ${tab}` })
    recorded.entries.push(entry)
    // The last one recorded wins, so this is what the tab shows.
    if (log.$entries.get().at(-1) !== entry) throw new Error(`Tab ${tab} doesn’t show what it has just recorded.`)
  })

const anyTab = fc.nat(3)
const anyAct = fc.tuple(
  anyTab,
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom(...STEP_STATES)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  ),
)
const acts = anyAct.map(([tab, what]) => {
  if (typeof what === 'string') return act(tab, { kind: 'note', text: what })
  const [step, state] = what
  return act(tab, { kind: 'step', step, state, label: step, ...(state === 'skipped' ? { reason: 'r' } : {}) })
})
/** One of the events that wait for a tab reaches it; not always the oldest. */
const deliveries = fc
  .tuple(anyTab, fc.nat(9))
  .map(([tab, place]) =>
    move(`tab ${tab} hears event ${place}`, (_, browser) => browser.deliver(pick(browser, tab), place)),
  )
/** A page lay in the back/forward cache: what waited for it never comes, but it looks when it is back. */
const returns = anyTab.map((tab) =>
  move(`tab ${tab} comes back`, (_, browser) => {
    pick(browser, tab).waiting.length = 0
    pick(browser, tab).log.catchUp()
  }),
)
const clocks = fc.integer({ min: -100_000, max: 100_000 }).map((ms) =>
  move(`the clock moves by ${ms} ms`, (_, browser) => {
    browser.nowMs += ms
  }),
)
const hasSaved = (tab: number) => (browser: Browser) => pick(browser, tab).storage.$state.get().unsaved === 0
const reloads = anyTab.map((tab) =>
  move(`tab ${tab} is reloaded`, (_, browser) => browser.open(tab % browser.tabs.length), hasSaved(tab)),
)
const fills = fc.constant(move('the disk is full', (_, { area }) => void Object.assign(area, { room: 0 })))
const frees = fc.constant(move('the disk has room', (_, { area }) => void Object.assign(area, { room: ROOM })))

const anyTabs = fc.integer({ min: 2, max: 4 })

function open(tabs: number): Browser {
  const browser = new Browser(undefined, smallArea(ROOM))
  for (let tab = 0; tab < tabs; tab++) browser.open()
  return browser
}

/** Everybody hears of everything; then all of them, the storage and a tab opened only now tell one and the same story. */
function expectAgreement(recorded: Recorded, browser: Browser): void {
  browser.deliverAll()
  const expected = recorded.entries.toSorted(byId)
  const ids = expected.map(({ id }) => id)
  const winners = new Map(expected.flatMap((entry) => (entry.kind === 'step' ? [[entry.step, entry.state]] : [])))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { log, storage } of [...browser.tabs, browser.open()]) {
    const entries = log.$entries.get()
    expect(entries).toEqual(expected)
    const { steps } = project(entries)
    expect(new Map([...steps].map(([step, { state }]) => [step, state]))).toEqual(winners)
    expect(storage.$state.get()).toEqual({ available: true, unsaved: 0, aside: 0 })
  }
  const incident = expected[0]?.incident
  if (incident !== undefined) expect(browser.entries(incident)).toEqual(expected)
}

describe('FAULTS 1: two to four tabs that tick, untick, skip and note at once', () => {
  test('agree once they have heard of each other, in any interleaving, and lose nothing', () => {
    const moves = [acts, acts, acts, deliveries, deliveries, clocks, reloads]
    fc.assert(
      fc.property(anyTabs, fc.commands(moves, { maxCommands: 200, size: 'max' }), (tabs, commands) => {
        const recorded: Recorded = { entries: [] }
        const browser = open(tabs)
        fc.modelRun(() => ({ model: recorded, real: browser }), commands)
        expectAgreement(recorded, browser)
      }),
      { numRuns: 1_000 },
    )
  })

  test('lose nothing while the disk is full by turns, once it has room', () => {
    const moves = [acts, acts, acts, deliveries, clocks, reloads, fills, frees]
    fc.assert(
      fc.property(anyTabs, fc.commands(moves, { maxCommands: 80, size: 'max' }), (tabs, commands) => {
        const recorded: Recorded = { entries: [] }
        const browser = open(tabs)
        fc.modelRun(() => ({ model: recorded, real: browser }), commands)
        Object.assign(browser.area, { room: ROOM })
        for (const { storage } of browser.tabs) storage.retry()
        expectAgreement(recorded, browser)
      }),
      { numRuns: 100 },
    )
  })

  test('agree although some of them heard nothing for a while', () => {
    const moves = [acts, acts, acts, deliveries, returns, clocks, reloads]
    fc.assert(
      fc.property(anyTabs, fc.commands(moves, { maxCommands: 100, size: 'max' }), (tabs, commands) => {
        const recorded: Recorded = { entries: [] }
        const browser = open(tabs)
        fc.modelRun(() => ({ model: recorded, real: browser }), commands)
        expectAgreement(recorded, browser)
      }),
      { numRuns: 100 },
    )
  })

  test('never hear the last of it: telling each other comes to an end by itself', () => {
    fc.assert(
      fc.property(anyTabs, fc.array(acts, { maxLength: 30 }), (tabs, commands) => {
        const browser = open(tabs)
        fc.modelRun(() => ({ model: { entries: [] }, real: browser }), commands)
        const stored = new Map(browser.area.texts)
        browser.deliverAll()
        expect(browser.area.texts).toEqual(stored)
      }),
    )
  })
})

test('FAULTS 2: a tick and an untick of one step at once: one wins in every tab, and both stay in the log', () => {
  fc.assert(
    fc.property(
      anyTabs,
      fc.constantFrom(...STEP_STATES),
      fc.constantFrom(...STEP_STATES),
      fc.array(fc.tuple(anyTab, fc.nat(9)), { maxLength: 12 }),
      fc.boolean(),
      (tabs, first, second, order, isLater) => {
        const browser = open(tabs)
        const step = { kind: 'step', step: 'during/x:a', label: '' } as const
        const a = pick(browser, 0).log.record({ ...step, state: first })
        if (isLater) browser.nowMs += 1
        const b = pick(browser, 1).log.record({ ...step, state: second })
        for (const [tab, place] of order) browser.deliver(pick(browser, tab), place)
        browser.deliverAll()
        const winner = a.id > b.id ? first : second
        for (const { log } of browser.tabs) {
          expect(log.$entries.get()).toEqual(union([a], [b]))
          expect(project(log.$entries.get()).steps.get(step.step)?.state).toBe(winner)
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('an incident that one tab archives while others go on keeps every entry, and all tabs agree on what is open', () => {
  const cleans = anyTab.map((tab) =>
    move(`tab ${tab} starts clean`, (_, browser) => startCleanIn(pick(browser, tab).log)),
  )
  const moves = [acts, acts, deliveries, cleans, reloads]
  fc.assert(
    fc.property(anyTabs, fc.commands(moves, { maxCommands: 60, size: 'max' }), (tabs, commands) => {
      const browser = open(tabs)
      const recorded: Recorded = { entries: [] }
      fc.modelRun(() => ({ model: recorded, real: browser }), commands)
      browser.deliverAll()
      const incidents = new Set(recorded.entries.map(({ incident }) => incident))
      const stored = [...incidents].flatMap((incident) => browser.entries(incident))
      for (const entry of recorded.entries) expect(stored).toContainEqual(entry)
      const lists = browser.tabs.map(({ log }) => log.$entries.get())
      for (const entries of lists) expect(entries).toEqual(lists[0])
    }),
    { numRuns: 100 },
  )
})

describe('tabs that open in the same moment on an empty browser', () => {
  test('end with one incident that holds all that was recorded, whoever hears of what when', () => {
    const turns = fc.array(fc.tuple(anyTab, fc.boolean()), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(anyTabs, turns, (count, order) => {
        const browser = new Browser()
        browser.openAtOnce(count)
        const ids: string[] = []
        for (const [place, records] of order) {
          const tab = pick(browser, place)
          // Events of one storage come in their order.
          if (records) ids.push(tab.log.record({ kind: 'note', text: `${ids.length}` }, { by: 'x' }).id)
          else browser.deliver(tab, 0)
        }
        browser.deliverAll()
        for (const { log } of [...browser.tabs, browser.open()]) {
          expect([...log.$logs.get().values()].flat().map(({ id }) => id)).toEqual(ids.toSorted())
          expect(log.$entries.get()).toHaveLength(ids.length)
        }
      }),
    )
  })
})
