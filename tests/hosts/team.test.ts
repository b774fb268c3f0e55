import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Arrival } from '../../src/domain/sync/exchange.ts'
import { encodeMessage, entrySubject } from '../../src/domain/sync/subject.ts'
import { id, INCIDENT, note } from '../fixtures/entries.ts'
import { whyNoHost } from '../hosts.mjs'
import { startEngine, type TestEngine } from './start-engine.ts'
import { agree, openedBrowsers, soon } from './team-browser.ts'

const why = whyNoHost('nats-server')
const here = test.skipIf(Boolean(why) && !process.env.CI)
const texts = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index}`)

describe('a team over NATS as it is shipped', () => {
  let engine: TestEngine
  const { browser, closeAll } = openedBrowsers(() => engine.url)
  beforeAll(async () => {
    if (why && process.env.CI) throw new Error(why)
    if (!why) engine = await startEngine()
  })
  afterEach(async () => {
    closeAll()
    if (engine) await engine.asAdmin((admin) => admin.request('$JS.API.STREAM.DELETE.POISE'))
    if (engine) await engine.makeStream()
  })
  afterAll(() => engine?.stop())

  here('two browsers that write 200 entries each at once both have all 400, each once', async () => {
    const pair = [browser(), browser()]
    await soon(() => expect(pair.map(({ states }) => states.at(-1)?.kind)).toEqual(['live', 'live']))
    for (const [index, one] of pair.entries()) one.note(...texts(`${index}`, 200))
    await agree(pair, 400)
  })
  here(
    'what was written while nothing was connected is exchanged, and what came late is there from the start',
    async () => {
      const early = browser({ seeded: [note(1, '03:00'), note(2, '03:01')] })
      await agree([early], 2)
      const late = browser({ seeded: [note(2, '03:01'), note(3, '03:02')] })
      await agree([early, late], 3)
    },
  )
  here('an entry counts as shared only when it was seen coming back', async () => {
    const one = browser()
    one.note('x')
    expect(one.shared()).toBe(0)
    await agree([one], 1)
  })
  here('the same id twice is kept once: the first text; the other one says so and isn’t replaced', async () => {
    const mine = note(1, '03:00', '真的')
    const first = browser({ seeded: [mine] })
    await agree([first], 1)
    const forged = browser({ seeded: [{ ...mine, text: '假的' } as typeof mine] })
    await soon(() => expect(forged.exchange.$exchange.get().refused.get(mine.id)).toBe('otherText'))
    expect(await forged.engine.put({ ...mine, text: '又一个' } as typeof mine)).toBe('known')
    const third = browser()
    await agree([first, third], 1)
    expect(third.entries()).toEqual([mine])
  })
  here('a fresh browser has 10,000 entries within seconds', async () => {
    const first = browser({ seeded: Array.from({ length: 10_000 }, (_, index) => note(index, '03:00')) })
    await agree([first], 10_000, 60_000)
    const startedAt = performance.now()
    const fresh = browser()
    await agree([first, fresh], 10_000, 20_000)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })
  here('a browser that is opened again goes on where it was, and reads nothing twice', async () => {
    const first = browser({ seeded: [note(1, '03:00'), note(2, '03:01')] })
    await agree([first], 2)
    first.close()
    const other = browser()
    await agree([other], 2)
    other.note('later')
    await agree([other], 3)
    const again = browser({ area: first.area })
    expect(again.shared()).toBe(2)
    await agree([again, other], 3)
  })
  here('after the stream was made anew, everybody’s entries are in it again', async () => {
    const pair = [browser({ seeded: [note(1, '03:00')] }), browser({ seeded: [note(2, '03:00')] })]
    await agree(pair, 2)
    for (const one of pair) one.close()
    await engine.asAdmin((admin) => admin.request('$JS.API.STREAM.DELETE.POISE'))
    await engine.makeStream()
    const again = pair.map(({ area }) => browser({ area }))
    await agree(again, 2)
    await agree([...again, browser()], 2)
  })
  here('an incident that was deleted here isn’t followed again', async () => {
    const first = browser({ seeded: [note(1, '03:00')] })
    await agree([first], 1)
    first.log.remove(INCIDENT)
    first.close()
    const again = browser({ area: first.area })
    const other = browser()
    other.note('more')
    await agree([other], 2)
    expect(again.log.$logs.get().has(INCIDENT)).toBe(false)
    expect(again.log.isDeleted(INCIDENT)).toBe(true)
  })
  here('what lies under another subject than its text says is dropped', async () => {
    const wrong = note(7, '03:00', 'nowhere')
    await engine.asAdmin((admin) =>
      admin.request(entrySubject('team', 'admin', note(8, '03:00')), encodeMessage(wrong)),
    )
    const one = browser()
    one.note('x')
    await agree([one], 1)
  })
  here('who watches hears of every incident of the circle that was written to since an instant', async () => {
    const other = { ...note(5, '03:00'), incident: id(77) }
    await agree([browser({ seeded: [note(1, '03:00')] })], 1)
    const watcher = browser()
    await agree([watcher], 1)
    const heard: string[] = []
    const reader = {
      onArrival: ({ message }: Arrival) => void (message.kind === 'entry' && heard.push(message.entry.incident)),
      onReady() {},
      onCut() {},
      onRestart() {},
    }
    const stop = watcher.engine.watch(Date.now() - 60_000, reader)
    await soon(() => expect(heard).toEqual([INCIDENT]))
    await watcher.engine.put(other)
    await soon(() => expect(heard).toEqual([INCIDENT, other.incident]))
    stop()
    const late: string[] = []
    watcher.engine.watch(Date.now() + 60_000, {
      ...reader,
      onArrival: () => void late.push('x'),
      onReady: () => late.push('ready'),
    })
    await soon(() => expect(late).toEqual(['ready']))
  })
  here('the clock of the engine is compared with ours', async () => {
    const one = browser()
    await soon(() => expect(one.differencesMs.length).toBeGreaterThan(0))
    expect(Math.abs(one.differencesMs[0] ?? Number.NaN)).toBeLessThan(1_000)
  })
})
