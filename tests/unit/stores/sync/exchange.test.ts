import { atom } from 'nanostores'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import type { Cursor } from '../../../../src/domain/sync/cursor.ts'
import { stateOf } from '../../../../src/domain/sync/exchange.ts'
import { type Engine, type Reader, Refused } from '../../../../src/stores/sync/engine.ts'
import { exchangeIncident } from '../../../../src/stores/sync/exchange.ts'
import { createStorage } from '../../../../src/stores/storage.ts'
import { fakeArea } from '../../../fixtures/area.ts'
import { INCIDENT, note } from '../../../fixtures/entries.ts'

const [A, B] = [note(1, '03:00'), note(2, '03:01')] as [Entry, Entry]
const PLACE = { circle: 'team', incident: INCIDENT }

/** An engine that does nothing by itself: the test says what it tells, and what becomes of what it is handed. */
function fakeEngine(put: Engine['put'] = () => Promise.resolve('stored')) {
  const puts: Entry[] = []
  const followed: { cursor: Cursor | undefined; reader: Reader }[] = []
  const engine: Pick<Engine, 'put' | 'follow'> = {
    put(entry) {
      puts.push(entry)
      return put(entry)
    },
    follow(_, cursor, reader) {
      followed.push({ cursor, reader })
      return () => {}
    },
  }
  const tell = (entry: Entry, sequence: number) =>
    followed.at(-1)?.reader.onArrival({
      message: { kind: 'entry', entry, user: 'somebody' },
      cursor: { sequence, storedAtNs: String(sequence) },
    })
  return { engine, puts, followed, tell, ready: () => followed.at(-1)?.reader.onReady() }
}

function fakeLog(entries: readonly Entry[], deleted = false) {
  const $logs = atom<ReadonlyMap<string, readonly Entry[]>>(new Map([[INCIDENT, entries]]))
  const merge = vi.fn((added: readonly Entry[]) =>
    $logs.set(new Map([[INCIDENT, [...($logs.get().get(INCIDENT) ?? []), ...added]]])),
  )
  const state = { deleted }
  return { $logs, merge, isDeleted: () => state.deleted, state }
}

describe('the exchange of an incident', () => {
  let area = fakeArea()
  const storage = () => createStorage(() => area)
  beforeEach(() => {
    vi.useFakeTimers()
    area = fakeArea()
  })
  afterEach(() => void vi.useRealTimers())

  test('hands over nothing before it knows what the engine has', () => {
    const { engine, puts, ready } = fakeEngine()
    exchangeIncident(PLACE, engine, fakeLog([A, B]), storage())
    expect(puts).toEqual([])
    ready()
    expect(puts).toEqual([A, B])
  })
  test('takes in what it lacks and doesn’t hand it back', async () => {
    const { engine, puts, tell, ready } = fakeEngine()
    const log = fakeLog([])
    exchangeIncident(PLACE, engine, log, storage())
    ready()
    tell(A, 1)
    await vi.runAllTimersAsync()
    expect(log.merge.mock.calls).toEqual([[[A]]])
    expect(puts).toEqual([])
  })
  test('hands over what is recorded later, once, and again after a cut', async () => {
    const { engine, puts, ready } = fakeEngine()
    const log = fakeLog([A])
    exchangeIncident(PLACE, engine, log, storage())
    ready()
    log.merge([B])
    log.merge([])
    expect(puts).toEqual([A, B])
    await vi.advanceTimersByTimeAsync(0)
    ready()
    expect(puts).toEqual([A, B, A, B])
  })
  test('says of an entry that is refused why, and tries one that wasn’t taken again after five seconds', async () => {
    const tries: Record<string, number> = {}
    const { engine, puts, ready } = fakeEngine(async ({ id }) => {
      tries[id] = (tries[id] ?? 0) + 1
      if (id === A.id) throw new Refused('tooLarge')
      if (tries[id] === 1) throw new Error('busy')
      return 'stored'
    })
    const { $exchange } = exchangeIncident(PLACE, engine, fakeLog([A, B]), storage())
    ready()
    await vi.advanceTimersByTimeAsync(4_999)
    expect(stateOf($exchange.get(), A.id)).toEqual({ refused: 'tooLarge' })
    expect(stateOf($exchange.get(), B.id)).toBe('here')
    expect(puts).toEqual([A, B])
    await vi.advanceTimersByTimeAsync(1)
    expect(puts).toEqual([A, B, B])
  })
  test('has no more than 32 entries on their way at once', () => {
    const { engine, puts, ready } = fakeEngine(() => new Promise(() => {}))
    exchangeIncident(PLACE, engine, fakeLog(Array.from({ length: 100 }, (_, index) => note(index, '03:00'))), storage())
    ready()
    expect(puts.length).toBe(32)
  })
  test('goes on after a reload where it was', async () => {
    const first = fakeEngine()
    const { stop } = exchangeIncident(PLACE, first.engine, fakeLog([A]), storage())
    first.tell(A, 9)
    first.ready()
    stop()
    const again = fakeEngine()
    const { $exchange } = exchangeIncident(PLACE, again.engine, fakeLog([A]), storage())
    expect(again.followed[0]?.cursor).toEqual({ sequence: 9, storedAtNs: '9' })
    expect(stateOf($exchange.get(), A.id)).toBe('shared')
  })
  test('keeps how far it is within a second, without being ended', async () => {
    const { engine, tell, ready } = fakeEngine()
    exchangeIncident(PLACE, engine, fakeLog([A]), storage())
    tell(A, 1)
    ready()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(area.texts.get(`poise:sync:team:${INCIDENT}`)).toBe(`2 1 1  somebody ${A.id}`)
  })
  test('knows nothing of before once the engine is another one', async () => {
    const { engine, followed, puts, tell, ready } = fakeEngine()
    const { $exchange, $isCaughtUp } = exchangeIncident(PLACE, engine, fakeLog([A]), storage())
    tell(A, 1)
    ready()
    followed[0]?.reader.onRestart()
    expect(stateOf($exchange.get(), A.id)).toBe('here')
    expect($isCaughtUp.get()).toBe(false)
    ready()
    expect(puts).toEqual([A])
  })
  test('isn’t caught up while the connection is cut, and hands nothing over', () => {
    const { engine, followed, puts, ready } = fakeEngine()
    const log = fakeLog([])
    const { $isCaughtUp } = exchangeIncident(PLACE, engine, log, storage())
    ready()
    expect($isCaughtUp.get()).toBe(true)
    followed[0]?.reader.onCut()
    log.merge([A])
    expect($isCaughtUp.get()).toBe(false)
    expect(puts).toEqual([])
  })
  test('doesn’t follow what was deleted here, and stops when it is deleted meanwhile', async () => {
    const deleted = fakeEngine()
    exchangeIncident(PLACE, deleted.engine, fakeLog([], true), storage())
    expect(deleted.followed).toEqual([])
    const { engine, puts, tell, ready } = fakeEngine()
    const log = fakeLog([])
    exchangeIncident(PLACE, engine, log, storage())
    ready()
    log.state.deleted = true
    tell(A, 1)
    await vi.runAllTimersAsync()
    expect(log.merge).not.toHaveBeenCalled()
    expect(puts).toEqual([])
    expect(area.texts.size).toBe(0)
  })
})
