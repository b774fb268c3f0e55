import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Happening } from '../../../src/domain/log/entry.ts'
import { decodeStored, ENTRY_PREFIX } from '../../../src/domain/log/stored-entry.ts'
import { openPage } from '../../fixtures/page.ts'
import { STORED_AT, storedLog } from '../../fixtures/stored.ts'
import { NOBODY } from '../../fixtures/recording.ts'

const DECLARED: Happening = { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false }
const MINUTE_MS = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(STORED_AT) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page that somebody looks at, over what a browser holds. */
async function look(texts: Iterable<[string, string]> = Object.entries(storedLog([DECLARED]))) {
  const page = openPage(texts)
  const timers = await import('../../../src/stores/timers.ts')
  const { $overdueKept } = await import('../../../src/stores/overdue.ts')
  const actions = await import('../../../src/stores/timer-actions.ts')
  const { retract } = await import('../../../src/stores/retract.ts')
  const reminders = await import('../../../src/stores/reminders.ts')
  const log = await import('../../../src/stores/log/index.ts')
  const news: string[][] = []
  const stop = [
    $overdueKept.subscribe(() => {}),
    timers.$timers.subscribe(() => {}),
    reminders.$dueNews.subscribe((due) => {
      if (due.length > 0) news.push(due.map(reminders.momentOf))
    }),
  ]
  const overdue = () =>
    log.$entries.get().flatMap((entry) => (entry.kind === 'timer' && entry.act === 'overdue' ? entry : []))
  const names = () => timers.$timers.get().map(({ id }) => id)
  return {
    ...page,
    ...timers,
    ...actions,
    ...log,
    retract,
    news,
    overdue,
    names,
    leave: () => stop.map((end) => end()),
  }
}
const minutes = (count: number) => vi.advanceTimersByTime(count * MINUTE_MS + 2_000)

describe('timers', () => {
  test('run once an incident is declared, not while steps are ticked in calm times', async () => {
    const step: Happening = { kind: 'step', step: 'during/during-an-incident:a', state: 'done', label: 'x' }
    const calm = await look(Object.entries(storedLog([step])))
    minutes(60)
    expect(calm.names()).toEqual([])
    expect(calm.overdue()).toEqual([])
    calm.record(DECLARED, NOBODY)
    expect(calm.names()).toEqual(expect.arrayContaining(['executives', 'public', 'deputy']))
  })
  test('that somebody asked for run in any case', async () => {
    const calm = await look([])
    calm.startTimeBox('问数据库组', 5)
    expect(calm.$timers.get()).toMatchObject([{ kind: 'box', label: '问数据库组', leftMs: 5 * MINUTE_MS }])
    minutes(5)
    expect(calm.overdue()).toMatchObject([{ label: '问数据库组' }])
    calm.startTimeBox('再问', 5)
    expect(new Set(calm.names()).size).toBe(2)
  })
  test('of a drill ask for public updates once it is known that its scenario may go public', async () => {
    const drill: Happening = { ...DECLARED, drill: true, scenario: 'security-suspicion' }
    const { names, overdue } = await look(Object.entries(storedLog([drill])))
    const { $confidentialScenarios } = await import('../../../src/stores/confidential.ts')
    minutes(6)
    expect(names()).not.toContain('public')
    $confidentialScenarios.set(['security-suspicion'])
    minutes(6)
    expect(names()).not.toContain('public')
    expect(overdue().map(({ timer }) => timer)).toEqual(['deputy'])
    $confidentialScenarios.set(['another'])
    expect(names()).toContain('public')
  })
  test('of the updates are answered by saying that one was sent', async () => {
    const { $timers, answerTimer, $entries } = await look()
    const timer = $timers.get().find(({ id }) => id === 'executives')
    if (timer) answerTimer(timer)
    expect($entries.get().at(-1)).toMatchObject({ kind: 'update', audience: 'executives' })
  })
  test('come back when an action is taken back', async () => {
    const { startTimeBox, stopTimer, retract, $timers, names } = await look([])
    startTimeBox('问数据库组', 5)
    const [box] = $timers.get()
    const stopped = box && stopTimer(box)
    expect(names()).toEqual([])
    if (stopped) retract(stopped)
    expect(names()).toEqual([box?.id])
  })
  test('of executives can be started for a lesser incident', async () => {
    const { startExecutives, names } = await look(Object.entries(storedLog([{ ...DECLARED, severity: 'SEV-4' }])))
    expect(names()).not.toContain('executives')
    startExecutives()
    expect(names()).toContain('executives')
  })
})

describe('a due moment that nobody answers', () => {
  test('is written down once, at the moment itself', async () => {
    const { overdue } = await look()
    minutes(5)
    minutes(3)
    const at = '2026-11-22T03:05:00.000Z'
    // Two laptops that notice it at different times hold the same entry.
    expect(overdue()).toMatchObject([{ timer: 'public', at, recordedAt: at }])
  })
  test('is written down after sleep, each of them', async () => {
    const { overdue } = await look()
    vi.setSystemTime(Date.parse(STORED_AT) + 40 * MINUTE_MS)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(
      overdue()
        .map(({ timer }) => timer)
        .sort(),
    ).toEqual(['deputy', 'executives', 'public'])
  })
  test('isn’t written down again after a reload', async () => {
    const { area, leave } = await look()
    minutes(5)
    leave()
    const again = await look(area.texts)
    minutes(1)
    expect(again.overdue()).toHaveLength(1)
  })
  test('is one entry even when two tabs write it down before they hear of each other', async () => {
    const first = await look()
    minutes(5)
    first.leave()
    vi.setSystemTime(Date.parse(STORED_AT) + 5 * MINUTE_MS)
    const second = await look()
    minutes(0)
    const keys = (texts: Map<string, string>) => [...texts.keys()].filter((key) => key.startsWith(ENTRY_PREFIX))
    expect(keys(second.area.texts)).toEqual(keys(first.area.texts))
    for (const [key, text] of second.area.texts) {
      if (key.startsWith(ENTRY_PREFIX)) expect(decodeStored(key, text).kind).toBe('entry')
    }
  })
  test('of a record that lay untouched for half a day isn’t: the clock doesn’t keep it alive', async () => {
    vi.setSystemTime(Date.parse(STORED_AT) + 20 * 60 * MINUTE_MS)
    const { overdue, $entries } = await look()
    minutes(1)
    expect(overdue()).toEqual([])
    expect($entries.get()).toHaveLength(1)
  })
})

describe('news of a due moment', () => {
  test('comes once, when it passes', async () => {
    const { news } = await look()
    minutes(5)
    minutes(3)
    expect(news).toEqual([['public@2026-11-22T03:05:00.000Z']])
    minutes(2)
    expect(news.slice(1)).toEqual([['deputy@2026-11-22T03:10:00.000Z']])
  })
  test('comes again for the next period', async () => {
    const { news, $timers, answerTimer } = await look()
    minutes(10)
    const deputy = $timers.get().find(({ id }) => id === 'deputy')
    if (deputy) answerTimer(deputy)
    minutes(10)
    expect(news.flat().filter((moment) => moment.startsWith('deputy'))).toHaveLength(2)
  })
  test('isn’t made of what was overdue when the page was opened, or when another incident was', async () => {
    vi.setSystemTime(Date.parse(STORED_AT) + 40 * MINUTE_MS)
    const { news, open, $currentId } = await look()
    const incident = $currentId.get()
    minutes(0)
    open()
    minutes(0)
    open(incident)
    minutes(0)
    expect(news).toEqual([])
  })
})
