import { expect, vi } from 'vitest'
import type { Entry } from '../../src/domain/log/entry.ts'
import type { Connection } from '../../src/domain/sync/connection.ts'
import { stateOf } from '../../src/domain/sync/exchange.ts'
import { createLog, type Log } from '../../src/stores/log/create-log.ts'
import type { Engine, EngineOptions } from '../../src/stores/sync/engine.ts'
import { exchangeIncident, type IncidentExchange } from '../../src/stores/sync/exchange.ts'
import { connectNats } from '../../src/stores/sync/nats.ts'
import { browserRandom } from '../../src/stores/random.ts'
import { createStorage, type SafeStorage } from '../../src/stores/storage.ts'
import { type FakeArea, fakeArea } from '../fixtures/area.ts'
import { INCIDENT } from '../fixtures/entries.ts'
import { PASSWORDS } from './start-engine.ts'

/** Time that passes by itself, and can be put on. */
export function puttableClock() {
  let aheadMs = 0
  return {
    now: () => Date.now() + aheadMs,
    putOn(ms: number) {
      aheadMs += ms
    },
  }
}

/** Somebody's browser without its pages: a log of its own, and the exchange of one incident with an engine. */
export interface TeamBrowser {
  log: Log
  area: FakeArea
  storage: SafeStorage
  engine: Engine
  exchange: IncidentExchange
  /** Each state of the connection, in their order. */
  states: Connection[]
  /** What the engine’s clock was found ahead by. */
  differencesMs: number[]
  /** Dials at once, as when the network returns. */
  wake(): void
  /** Writes notes down, as fast as it can. */
  note(...texts: string[]): void
  entries(): readonly Entry[]
  /** How many entries were seen coming back. */
  shared(): number
  close(): void
}

/** @param more who signs in, where; and the storage of a browser that is opened again */
export function teamBrowser(
  url: string,
  more: Partial<EngineOptions> & { area?: FakeArea; clock?: ReturnType<typeof puttableClock>; seeded?: Entry[] } = {},
): TeamBrowser {
  const { area = fakeArea(), clock = puttableClock(), seeded = [], ...options } = more
  const storage = createStorage(() => area)
  const log = createLog(storage, clock.now, browserRandom)
  log.merge(seeded)
  log.open(INCIDENT)
  const circle = options.circle ?? 'team'
  const states: Connection[] = []
  const differencesMs: number[] = []
  const wakers = new Set<() => void>()
  const engine = connectNats(
    {
      url,
      user: 'responder',
      password: PASSWORDS.responder,
      circle,
      onState: (state) => void states.push(state),
      onClock: (differenceMs) => void differencesMs.push(differenceMs),
      ...options,
    },
    {
      now: clock.now,
      random: () => 0,
      onWake(listener) {
        wakers.add(listener)
        return () => wakers.delete(listener)
      },
    },
  )
  const exchange = exchangeIncident({ circle, incident: INCIDENT }, engine, log, storage)
  return {
    log,
    area,
    storage,
    engine,
    exchange,
    states,
    differencesMs,
    wake() {
      for (const wake of wakers) wake()
    },
    note(...texts) {
      for (const text of texts) log.record({ kind: 'note', text })
    },
    entries: () => log.$entries.get(),
    shared: () => log.$entries.get().filter(({ id }) => stateOf(exchange.$exchange.get(), id) === 'shared').length,
    close() {
      exchange.stop()
      engine.close()
    },
  }
}

/** Waits until something holds. */
export function soon(assertion: () => void, timeout = 10_000): Promise<void> {
  return vi.waitFor(assertion, { timeout, interval: 10 })
}

/** Waits until these browsers hold the same entries, so many, and each is shared. */
export async function agree(browsers: readonly TeamBrowser[], count: number, timeout?: number): Promise<void> {
  await soon(() => expect(browsers.map(({ shared }) => shared())).toEqual(browsers.map(() => count)), timeout)
  const [first, ...others] = browsers.map(({ entries }) => entries())
  expect(first?.length).toBe(count)
  for (const other of others) expect(other).toEqual(first)
}

/** The browsers that a test opens on one engine, so that all of them can be closed after it. */
export function openedBrowsers(urlOf: () => string) {
  const open: TeamBrowser[] = []
  return {
    open,
    browser(more?: Parameters<typeof teamBrowser>[1]): TeamBrowser {
      const one = teamBrowser(urlOf(), more)
      open.push(one)
      return one
    },
    closeAll() {
      for (const one of open.splice(0)) one.close()
    },
  }
}
