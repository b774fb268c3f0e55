import { describe, expect, test } from 'vitest'
import type { Connection } from '../../../../src/domain/sync/connection.ts'
import { type Exchange, NOTHING_EXCHANGED } from '../../../../src/domain/sync/exchange.ts'
import { type SignParts, shownSign } from '../../../../src/domain/sync/shown-sign.ts'
import { entry, id, note } from '../../../fixtures/entries.ts'

const LIVE: Connection = { kind: 'live' }
const CUT: Connection = { kind: 'cut', sinceMs: 5, attempts: 1, wasLive: true }
const ENTRIES = [note(1, '03:00'), note(2, '03:01')]
const shared = (...ids: string[]) => new Map(ids.map((one) => [one, 'wangfang']))
const known = (more: Partial<Exchange>): SignParts['view'] => ({
  exchange: { ...NOTHING_EXCHANGED, ...more },
  isCaughtUp: true,
})
const ALL = known({ shared: shared(id(1), id(2)) })
const sign = (parts: Partial<SignParts>) =>
  shownSign({ connection: LIVE, entries: ENTRIES, isShared: true, view: ALL, ...parts })

describe('the sign', () => {
  test('says that nobody has signed in, whatever is open', () => {
    expect(sign({ connection: undefined })).toEqual({ kind: 'signedOut' })
    expect(sign({ connection: undefined, entries: [], isShared: false })).toEqual({ kind: 'signedOut' })
  })
  test('says of a connection beside which nothing is open that it stands, or what is wrong with it', () => {
    const nothing = { entries: [], isShared: false, view: undefined }
    expect(sign(nothing)).toEqual({ kind: 'idle' })
    expect(sign({ ...nothing, connection: CUT })).toEqual({
      kind: 'cut',
      trouble: 'cut',
      sinceMs: 5,
      wasLive: true,
      waiting: 0,
    })
    expect(sign({ ...nothing, connection: { kind: 'connecting' } })).toEqual({ kind: 'connecting', waiting: 0 })
  })
  test('says of an incident that belongs to no circle that it is only here, but for a sign-in that has run out', () => {
    const here = { isShared: false, view: undefined }
    expect(sign(here)).toEqual({ kind: 'onlyHere' })
    expect(sign({ ...here, connection: CUT })).toEqual({ kind: 'onlyHere' })
    expect(sign({ ...here, connection: { kind: 'signedOut' } }).kind).toBe('refused')
  })
  test('says “synced” only once every entry was seen coming back', () => {
    expect(sign({})).toEqual({ kind: 'synced' })
    expect(sign({ view: known({ shared: shared(id(1)) }) })).toEqual({ kind: 'waiting', waiting: 1 })
    expect(sign({ view: undefined })).toEqual({ kind: 'waiting', waiting: 2 })
    expect(sign({ view: ALL && { ...ALL, isCaughtUp: false } })).toEqual({ kind: 'connecting', waiting: 0 })
  })
  test('doesn’t wait for what somebody has put away in their own browser', () => {
    expect(sign({ entries: [...ENTRIES, entry(3, '04:00', { kind: 'archived' })] })).toEqual({ kind: 'synced' })
  })
  test('says that something can’t be read here, and that all was erased', () => {
    expect(sign({ view: known({ shared: shared(id(1), id(2)), isHeld: true }) })).toEqual({ kind: 'unreadable' })
    expect(sign({ view: known({ isErased: true, isHeld: true }) })).toEqual({ kind: 'erased' })
  })
})
