import { describe, expect, test } from 'vitest'
import {
  type Connection,
  type ConnectionEvent,
  isRefused,
  isTroubled,
  nextConnection,
  type Refusal,
  type Trouble,
} from '../../../../src/domain/sync/connection.ts'

const NEW: Connection = { kind: 'connecting' }
const OPENED: ConnectionEvent = { kind: 'opened' }
const failed = (trouble: Trouble, atMs: number): ConnectionEvent => ({ kind: 'failed', trouble, atMs })
const refused = (refusal: Refusal): ConnectionEvent => ({ kind: 'refused', refusal })
const stateAfter = (...events: ConnectionEvent[]) => events.reduce(nextConnection, NEW)

describe('a connection', () => {
  test('is live once it is opened, from the start and after any trouble', () => {
    expect(stateAfter(OPENED)).toEqual({ kind: 'live' })
    expect(stateAfter(failed('cut', 1), OPENED)).toEqual({ kind: 'live' })
    expect(stateAfter(OPENED, failed('frozen', 1), OPENED)).toEqual({ kind: 'live' })
  })
  test('is cut since its first trouble, however often it is dialed in vain', () => {
    expect(stateAfter(OPENED, failed('cut', 100))).toEqual({ kind: 'cut', sinceMs: 100, attempts: 0, wasLive: true })
    expect(stateAfter(OPENED, failed('cut', 100), failed('cut', 900), failed('frozen', 5_000))).toEqual({
      kind: 'frozen',
      sinceMs: 100,
      attempts: 2,
      wasLive: true,
    })
  })
  test('counts anew after it was live', () => {
    expect(stateAfter(failed('cut', 1), failed('cut', 2), OPENED, failed('cut', 70))).toMatchObject({
      sinceMs: 70,
      attempts: 0,
    })
  })
  test.each(['unknownHost', 'refusedOrigin'] as const)(
    'that never worked says %s; one that has worked is only cut',
    (trouble) => {
      expect(stateAfter(failed(trouble, 1))).toMatchObject({ kind: trouble, wasLive: false })
      expect(stateAfter(OPENED, failed(trouble, 1), failed(trouble, 2))).toMatchObject({ kind: 'cut', wasLive: true })
    },
  )
  test.each(['wrongPassword', 'signedOut', 'otherCircle'] as const)(
    'that is refused (%s) stays so until somebody signs in, whatever an earlier dial says',
    (refusal) => {
      const state = stateAfter(OPENED, refused(refusal), OPENED, failed('cut', 5), refused('otherCircle'))
      expect(state).toEqual({ kind: refusal })
      expect(nextConnection(state, { kind: 'signedIn' })).toEqual(NEW)
    },
  )
  test('is dialed again in trouble, and not when it is refused', () => {
    expect(isTroubled(stateAfter(failed('unknownHost', 1)))).toBe(true)
    expect(isRefused(stateAfter(failed('unknownHost', 1)))).toBe(false)
    expect(isTroubled(stateAfter(refused('signedOut')))).toBe(false)
    expect(isRefused(stateAfter(refused('signedOut')))).toBe(true)
    expect(isTroubled(NEW) || isRefused(NEW) || isTroubled(stateAfter(OPENED))).toBe(false)
  })
  test('after a new sign-in an address that worked for somebody else is looked at anew', () => {
    expect(stateAfter(OPENED, refused('signedOut'), { kind: 'signedIn' }, failed('unknownHost', 3))).toMatchObject({
      kind: 'unknownHost',
      wasLive: false,
    })
  })
})
