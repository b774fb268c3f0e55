import { describe, expect, test } from 'vitest'
import type { Connection } from '../../../../src/domain/sync/connection.ts'
import type { EntryState } from '../../../../src/domain/sync/exchange.ts'
import { teamSign } from '../../../../src/domain/sync/team-sign.ts'

const LIVE: Connection = { kind: 'live' }
const CUT: Connection = { kind: 'cut', sinceMs: 7, attempts: 2, wasLive: true }
const REFUSED: EntryState = { refused: 'tooLarge' }

describe('the one sign of the exchange', () => {
  test('says synced only when the connection is live, all was taken in and every entry is shared', () => {
    expect(teamSign(LIVE, true, ['shared', 'shared'])).toEqual({ kind: 'synced' })
    expect(teamSign(LIVE, true, [])).toEqual({ kind: 'synced' })
    expect(teamSign(LIVE, false, ['shared'])).toEqual({ kind: 'connecting', waiting: 0 })
  })
  test('counts what isn’t shared yet', () => {
    expect(teamSign(LIVE, true, ['here', 'shared', 'here'])).toEqual({ kind: 'waiting', waiting: 2 })
    expect(teamSign({ kind: 'connecting' }, false, ['here'])).toEqual({ kind: 'connecting', waiting: 1 })
  })
  test('names what is refused before what waits', () => {
    expect(teamSign(LIVE, true, ['here', REFUSED, 'shared'])).toEqual({ kind: 'apart', refused: 1, waiting: 1 })
  })
  test('says that the connection is cut, and since when, before anything of the entries', () => {
    expect(teamSign(CUT, true, [REFUSED, 'here'])).toEqual({
      kind: 'cut',
      trouble: 'cut',
      sinceMs: 7,
      wasLive: true,
      waiting: 1,
    })
    expect(teamSign(CUT, true, ['shared'])).toMatchObject({ kind: 'cut', waiting: 0 })
  })
  test('says what only a person can mend before all else', () => {
    expect(teamSign({ kind: 'signedOut' }, true, ['shared'])).toEqual({
      kind: 'refused',
      refusal: 'signedOut',
      waiting: 0,
    })
  })
})
