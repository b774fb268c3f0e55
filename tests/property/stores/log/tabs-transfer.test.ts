import { startCleanIn } from '../../../../src/stores/log/start-clean.ts'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeRecord, encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import { byIncident } from '../../../../src/domain/transfer/record-order.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { byId, type Entry, type Happening, STEP_STATES } from '../../../../src/domain/log/entry.ts'
import { Browser, type Tab } from '../../../fixtures/browser.ts'

/** What two people do, each in a browser of their own with several tabs. */
interface World {
  browsers: readonly [Browser, Browser]
  /** Files that were exported and may be imported by either, at once or much later. */
  files: Entry[][]
}
/** Everything that was recorded, by whomever and wherever. */
interface Recorded {
  entries: Entry[]
}
type Move = fc.Command<Recorded, World>

const STEPS = ['during/x:a', 'during/x:b', 'scribe/x:a']
const RUNS = 300
const MOVES = 200

const move = (name: string, run: (recorded: Recorded, world: World) => void): Move => ({
  check: () => true,
  run,
  toString: () => name,
})

/** Who does it: a browser, and one of its tabs. */
const anyHand = fc.record({ side: fc.constantFrom(0, 1), tab: fc.nat(3) })
type Hand = { side: number; tab: number }
const says = ({ side, tab }: Hand) => `browser ${side}, tab ${tab}`
const browserOf = ({ browsers }: World, { side }: Hand) => browsers[side] as Browser
function tabOf(world: World, hand: Hand): Tab {
  const { tabs } = browserOf(world, hand)
  return tabs[hand.tab % tabs.length] as Tab
}
const pick = <T>(items: readonly T[], place: number): T | undefined => items[place % Math.max(1, items.length)]

function act(recorded: Recorded, tab: Tab, happening: Happening, by: string): void {
  const entry = tab.log.record(happening, { by })
  recorded.entries.push(entry)
  if (!tab.log.$entries.get().includes(entry)) throw new Error(`${by} doesn’t show what it has just recorded.`)
}

const anyText = fc.string({ unit: 'binary', maxLength: 5 })
const notes = fc
  .tuple(anyHand, anyText)
  .map(([hand, text]) =>
    move(`${says(hand)} notes ${JSON.stringify(text)}`, (recorded, world) =>
      act(recorded, tabOf(world, hand), { kind: 'note', text }, says(hand)),
    ),
  )
const ticks = fc
  .tuple(anyHand, fc.constantFrom(...STEPS), fc.constantFrom(...STEP_STATES))
  .map(([hand, step, state]) =>
    move(`${says(hand)} sets ${step} ${state}`, (recorded, world) =>
      act(recorded, tabOf(world, hand), { kind: 'step', step, state, label: step }, says(hand)),
    ),
  )
/** Retracts, or puts right, one of the entries that the tab shows. */
const corrections = fc
  .tuple(anyHand, fc.nat(), fc.option(anyText), fc.integer({ min: -3_600_000, max: 0 }))
  .map(([hand, place, text, ms]) =>
    move(`${says(hand)} corrects entry ${place}: ${JSON.stringify(text)}, ${ms} ms`, (recorded, world) => {
      const tab = tabOf(world, hand)
      const entry = pick(tab.log.$entries.get(), place)
      if (!entry) return
      const happenedAt = new Date(browserOf(world, hand).nowMs + ms).toISOString()
      const change: Happening =
        text === null
          ? { kind: 'retracted', entry: entry.id }
          : { kind: 'amended', entry: entry.id, text, ...(ms < -1_800_000 ? { happenedAt } : {}) }
      act(recorded, tab, change, says(hand))
    }),
  )
const cleans = anyHand.map((hand) =>
  move(`${says(hand)} starts clean`, (_, world) => startCleanIn(tabOf(world, hand).log)),
)
const switches = fc.tuple(anyHand, fc.nat()).map(([hand, place]) =>
  move(`${says(hand)} switches to incident ${place}`, (_, world) => {
    const { log } = tabOf(world, hand)
    log.open(pick([...log.$logs.get().keys()].sort(), place))
  }),
)
const entriesIn = ({ log }: Tab, all: boolean) => (all ? [...log.$logs.get().values()].flat() : log.$entries.get())
const exports = fc
  .tuple(anyHand, fc.boolean())
  .map(([hand, all]) =>
    move(
      `${says(hand)} exports ${all ? 'everything' : 'what is open'}`,
      (_, world) => void world.files.push(sent(entriesIn(tabOf(world, hand), all))),
    ),
  )
/** One of the files is imported, not always the last, and not always by the other. */
const imports = fc.tuple(anyHand, fc.nat()).map(([hand, place]) =>
  move(`${says(hand)} imports file ${place}`, (_, world) => {
    const file = pick(world.files, place)
    if (file !== undefined) tabOf(world, hand).log.merge(file)
  }),
)
const deliveries = fc
  .tuple(anyHand, fc.nat(9))
  .map(([hand, place]) =>
    move(`${says(hand)} hears event ${place}`, (_, world) => browserOf(world, hand).deliver(tabOf(world, hand), place)),
  )
const clocks = fc.tuple(anyHand, fc.integer({ min: -100_000, max: 100_000 })).map(([hand, ms]) =>
  move(`the clock of browser ${hand.side} moves by ${ms} ms`, (_, world) => {
    browserOf(world, hand).nowMs += ms
  }),
)
const reloads = anyHand.map((hand) =>
  move(`${says(hand)} is reloaded`, (_, world) => {
    const browser = browserOf(world, hand)
    browser.open(hand.tab % browser.tabs.length)
  }),
)

/** What arrives of these entries when they are sent as a record file. */
function sent(entries: readonly Entry[]): Entry[] {
  const decoded = decodeRecord(encodeRecord(entries))
  if ('problem' in decoded) throw new Error(`What was exported can’t be imported: ${JSON.stringify(decoded.problem)}`)
  return decoded.entries
}

function open(tabs: number, seed: number): Browser {
  const browser = new Browser(undefined, undefined, seed)
  for (let tab = 0; tab < tabs; tab++) browser.open()
  return browser
}

/** Each gives the other all it has, once; the first of them can’t have what the second had before. */
function exchange([mine, theirs]: World['browsers']): void {
  for (const browser of [mine, theirs]) browser.deliverAll()
  const [given, taken] = [mine, theirs].map(({ tabs }) => sent(entriesIn(tabs[0] as Tab, true))) as [Entry[], Entry[]]
  mine.tabs.at(-1)?.log.merge(taken)
  theirs.tabs.at(-1)?.log.merge(given)
  for (const browser of [mine, theirs]) browser.deliverAll()
}

/** All tabs of both, and one of each opened only now, hold every entry and tell one and the same story. */
function expectAgreement(recorded: Recorded, browsers: World['browsers']): void {
  const expected = new Map(byIncident(entriesIn(browsers[0].tabs[0] as Tab, true)))
  const held = new Set([...expected.values()].flat().map(({ id }) => id))
  expect(recorded.entries.filter(({ id }) => !held.has(id))).toEqual([])
  expect(new Set(recorded.entries.map(({ id }) => id)).size).toBe(recorded.entries.length)
  for (const browser of browsers) {
    for (const tab of [...browser.tabs, browser.open()]) {
      const logs = new Map([...tab.log.$logs.get()].sort(([a], [b]) => (a < b ? -1 : 1)))
      // Vitest’s own comparison is slow, and needed only to say what differs.
      if (!isDeepStrictEqual(logs, expected)) expect(logs).toEqual(expected)
      expect(tab.storage.$state.get()).toEqual({ available: true, unsaved: 0, aside: 0 })
    }
  }
  for (const [incident, entries] of expected)
    expect(ticksIn(project(entries).steps)).toEqual(lastTicks(recorded, incident))
}

const ticksIn = (steps: ReadonlyMap<string, { state: string }>) =>
  new Map([...steps].map(([step, { state }]) => [step, state]))

/** How the steps of an incident stand if the last tick that nobody retracted counts. */
function lastTicks(recorded: Recorded, incident: string): Map<string, string> {
  const retracted = new Set(recorded.entries.flatMap((entry) => (entry.kind === 'retracted' ? [entry.entry] : [])))
  const ticks = recorded.entries.filter((entry) => entry.incident === incident && !retracted.has(entry.id)).sort(byId)
  return new Map(ticks.flatMap((entry) => (entry.kind === 'step' ? [[entry.step, entry.state]] : [])))
}

test('two browsers with two to four tabs each, that send records whenever they like, lose nothing and end the same', () => {
  const moves = [
    notes,
    notes,
    ticks,
    ticks,
    corrections,
    deliveries,
    deliveries,
    cleans,
    switches,
    exports,
    imports,
    clocks,
    reloads,
  ]
  const anyTabs = fc.integer({ min: 2, max: 4 })
  fc.assert(
    fc.property(anyTabs, anyTabs, fc.commands(moves, { maxCommands: MOVES, size: 'max' }), (mine, theirs, commands) => {
      const recorded: Recorded = { entries: [] }
      const world: World = { browsers: [open(mine, 1), open(theirs, 0x9e3779b9)], files: [] }
      fc.modelRun(() => ({ model: recorded, real: world }), commands)
      exchange(world.browsers)
      expectAgreement(recorded, world.browsers)
    }),
    { numRuns: RUNS },
  )
}, 300_000)
