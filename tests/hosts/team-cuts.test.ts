import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { EntryId } from '../../src/domain/log/entry.ts'
import { SILENCE_MS } from '../../src/domain/sync/waits.ts'
import { note } from '../fixtures/entries.ts'
import { whyNoHost } from '../hosts.mjs'
import { startEngine, type TestEngine } from './start-engine.ts'
import { agree, openedBrowsers, puttableClock, soon, type TeamBrowser } from './team-browser.ts'

const why = whyNoHost('nats-server')
const here = test.skipIf(Boolean(why) && !process.env.CI)
const DOWN_MS = 2_500
/** A loaded machine may be late; what is promised is the silence itself. */
const LATE_MS = 1_500

describe('a team whose engine', () => {
  let engine: TestEngine
  const { open, browser, closeAll } = openedBrowsers(() => engine.url)
  const kinds = () => open.map(({ states }) => states.at(-1)?.kind)
  beforeAll(() => {
    if (why && process.env.CI) throw new Error(why)
  })
  afterEach(async () => {
    closeAll()
    await engine?.stop()
  })

  here('is killed amid writing loses nothing that it took, and has the rest soon after it is back', async () => {
    engine = await startEngine()
    const pair = [browser(), browser()]
    await soon(() => expect(kinds()).toEqual(['live', 'live']))
    const acknowledged = new Set<EntryId>()
    for (const one of pair) countAcknowledged(one, acknowledged)
    const writing = Promise.all(pair.map((one, index) => writeSlowly(one, `${index}`, 150)))
    await soon(() => expect(acknowledged.size).toBeGreaterThan(20))
    await engine.kill()
    const atKill = new Set(acknowledged)
    await soon(() => expect(kinds()).not.toContain('live'))
    await setTimeout(DOWN_MS)
    await writing
    await engine.revive()
    const backAt = performance.now()
    await agree(pair, 300)
    expect(performance.now() - backAt).toBeLessThan(6_000)
    const fresh = browser()
    await agree([fresh], 300)
    const ids = new Set(fresh.entries().map(({ id }) => id))
    expect([...atKill].filter((id) => !ids.has(id))).toEqual([])
  })
  here('stands still is told within 12 seconds, with since when, and is dialed anew once it goes on', async () => {
    engine = await startEngine()
    const clock = puttableClock()
    const one = browser({ clock })
    one.note('before')
    await agree([one], 1)
    engine.signal('SIGSTOP')
    const frozenAt = performance.now()
    const frozenAtMs = clock.now()
    one.note('meanwhile')
    await soon(() => expect(kinds()).toEqual(['frozen']), SILENCE_MS + LATE_MS)
    expect(performance.now() - frozenAt).toBeLessThan(SILENCE_MS + LATE_MS)
    expect(one.exchange.$isCaughtUp.get()).toBe(false)
    // What lies in the socket when the engine stops is still read.
    expect(one.states.at(-1)).toMatchObject({ sinceMs: expect.toSatisfy((at: number) => at < frozenAtMs + 1_000) })
    engine.signal('SIGCONT')
    one.wake()
    await agree([one, browser()], 2, 20_000)
    // What was meant for it may have lain in the socket, so that it has all before it is back.
    await soon(() => expect(kinds()).toEqual(['live', 'live']))
  })
  here('is away for ten minutes has everything afterwards, and everybody knows since when it was away', async () => {
    engine = await startEngine()
    const clock = puttableClock()
    const pair = [browser({ clock }), browser({ clock, seeded: [note(1, '03:00')] })]
    await agree(pair, 1)
    await engine.kill()
    await soon(() => expect(kinds()).toEqual(['cut', 'cut']))
    const [first] = pair.map(({ states }) => states.at(-1))
    clock.putOn(10 * 60_000)
    for (const [index, one] of pair.entries()) one.note(`away ${index}`)
    expect(pair.map(({ shared }) => shared())).toEqual([1, 1])
    for (const one of pair) one.wake()
    await soon(() => expect(open[0]?.states.at(-1)).toMatchObject({ kind: 'cut', attempts: 1 }))
    expect(open[0]?.states.at(-1)).toMatchObject({ sinceMs: first && 'sinceMs' in first ? first.sinceMs : Number.NaN })
    await engine.revive()
    for (const one of pair) one.wake()
    await agree(pair, 3)
  })
  here('loses its log while it runs is told as not set up, and has everything once it is', async () => {
    engine = await startEngine()
    const one = browser({ seeded: [note(1, '03:00')] })
    await agree([one], 1)
    await engine.asAdmin((admin) => admin.request('$JS.API.STREAM.DELETE.POISE'))
    await engine.kill()
    await engine.revive()
    one.wake()
    await soon(() => expect(kinds()).toEqual(['notSetUp']))
    await engine.makeStream()
    one.wake()
    await agree([one], 1)
    await agree([browser()], 1)
  })
})

/** Notes the ids that the engine has taken. */
function countAcknowledged(one: TeamBrowser, acknowledged: Set<EntryId>): void {
  one.exchange.$exchange.subscribe(({ shared }) => {
    for (const id of shared.keys()) acknowledged.add(id)
  })
}

async function writeSlowly(one: TeamBrowser, name: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    one.note(`${name} ${index}`)
    await setTimeout(5)
  }
}
