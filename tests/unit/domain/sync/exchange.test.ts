import { describe, expect, test } from 'vitest'
import {
  type Arrival,
  type Exchange,
  goOn,
  NOTHING_EXCHANGED,
  ofTeam,
  refuse,
  stateOf,
  takeIn,
  toPut,
} from '../../../../src/domain/sync/exchange.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { entry, id, note } from '../../../fixtures/entries.ts'

const [A, B, C] = [note(1, '03:00', 'a'), note(2, '03:01', 'b'), note(3, '03:02', 'c')] as [Entry, Entry, Entry]
const place = (sequence: number) => ({ sequence, storedAtNs: `${sequence}000` })
const arrival = (entry: Entry, sequence: number, user = 'wangfang'): Arrival => ({
  message: { kind: 'entry', entry, user },
  cursor: place(sequence),
})
const among = (local: readonly Entry[]) => (wanted: string) => local.find((one) => one.id === wanted)
const taken = (arrivals: readonly Arrival[], local: readonly Entry[] = [], before = NOTHING_EXCHANGED) =>
  takeIn(before, arrivals, among(local))

describe('an entry', () => {
  test('is only here until it is seen coming back, and then shared', () => {
    expect(stateOf(NOTHING_EXCHANGED, A.id)).toBe('here')
    const { exchange, missing } = taken([arrival(A, 1)], [A])
    expect(stateOf(exchange, A.id)).toBe('shared')
    expect(missing).toEqual([])
  })
  test('that only the engine has is missing here, once, however often it comes', () => {
    expect(taken([arrival(A, 1), arrival(B, 2), arrival(A, 1)], [B]).missing).toEqual([A])
  })
  test('that the engine refuses isn’t put again, and says why', () => {
    const exchange = refuse(NOTHING_EXCHANGED, A.id, 'tooLarge')
    expect(stateOf(exchange, A.id)).toEqual({ refused: 'tooLarge' })
    expect(toPut(exchange, [A, B])).toEqual([B])
  })
  test('that was seen there stays shared, whatever is said of it later', () => {
    const { exchange } = taken([arrival(A, 1)], [A])
    expect(stateOf(refuse(exchange, A.id, 'notAllowed'), A.id)).toBe('shared')
    expect(stateOf(taken([arrival({ ...A, by: 'x' }, 2)], [A], exchange).exchange, A.id)).toBe('shared')
  })
  test('that was refused once and is seen there is shared', () => {
    const exchange = refuse(NOTHING_EXCHANGED, A.id, 'notAllowed')
    expect(stateOf(taken([arrival(A, 1)], [A], exchange).exchange, A.id)).toBe('shared')
  })
  test('under whose id the team has another text isn’t shared, isn’t put and isn’t replaced', () => {
    const { exchange, missing } = taken([arrival({ ...A, by: '别人' }, 1)], [A])
    expect(stateOf(exchange, A.id)).toEqual({ refused: 'otherText' })
    expect(toPut(exchange, [A])).toEqual([])
    expect(missing).toEqual([])
  })
  test('bears the user who was the first to write it, whoever writes it again, and whatever they write', () => {
    const { exchange } = taken([arrival(A, 1), arrival(A, 2, 'lilei'), arrival({ ...A, by: '别人' }, 3, 'lilei')], [])
    expect([...exchange.shared]).toEqual([[A.id, 'wangfang']])
    expect(taken([arrival(A, 4, 'lilei')], [A], exchange).exchange.shared.get(A.id)).toBe('wangfang')
  })
  test('that came second under its id isn’t shared, even when its own text comes back later', () => {
    const { exchange } = taken([arrival({ ...A, by: '别人' }, 1), arrival(A, 2, 'lilei')], [A])
    expect(stateOf(exchange, A.id)).toEqual({ refused: 'otherText' })
  })
  test('is the same whatever the order of its properties', () => {
    const turned = Object.fromEntries(Object.entries(A).reverse()) as Entry
    expect(stateOf(taken([arrival(turned, 1)], [A]).exchange, A.id)).toBe('shared')
  })
})

test('what is here and wasn’t seen is put, in its order', () => {
  const { exchange } = taken([arrival(B, 1)], [A, B, C])
  expect(toPut(exchange, [A, B, C])).toEqual([A, C])
})

describe('the cursor', () => {
  test('is the furthest place from which something was taken in', () => {
    expect(taken([]).exchange.cursor).toBeUndefined()
    expect(taken([arrival(A, 4), arrival(B, 9), arrival(A, 4)]).exchange.cursor).toEqual(place(9))
  })
  test('goes past what isn’t ours', () => {
    const { exchange, missing } = taken([{ message: { kind: 'foreign' }, cursor: place(5) }])
    expect(exchange.cursor).toEqual(place(5))
    expect(missing).toEqual([])
  })
  test('stays before what only a newer Poise can read; what comes behind it is taken in all the same', () => {
    const unreadable: Arrival = { message: { kind: 'unreadable' }, cursor: place(2) }
    const { exchange, missing } = taken([arrival(A, 1), unreadable, arrival(B, 3)])
    expect(exchange.cursor).toEqual(place(1))
    expect(missing).toEqual([A, B])
    expect(taken([arrival(C, 4)], [], exchange).exchange.cursor).toEqual(place(1))
  })
})

describe('an incident that was erased on purpose', () => {
  const erased: Arrival = { message: { kind: 'erased' }, cursor: place(3) }
  const { exchange, missing } = taken([arrival(A, 1), arrival(B, 2), erased, arrival(C, 4)], [A])

  test('isn’t taken in and isn’t handed over again; every entry says so', () => {
    expect(missing).toEqual([])
    expect(toPut(exchange, [A, B, C])).toEqual([])
    for (const { id } of [A, B, C]) expect(stateOf(exchange, id)).toEqual({ refused: 'erased' })
  })
  test('is met as such again after a reload', () => {
    expect(exchange.cursor).toEqual(place(2))
    expect(goOn(exchange, [A, B]).isErased).toBe(false)
  })
})

describe('after a reload', () => {
  const { exchange: saved } = taken([arrival(A, 1), arrival(B, 2)])

  test('the exchange goes on where it was', () => {
    expect(goOn(saved, [A, B, C])).toEqual(saved)
    expect(goOn(undefined, [A])).toEqual(NOTHING_EXCHANGED)
  })
  test('everything is read again when something that was shared isn’t here any more', () => {
    expect(goOn(saved, [A, C])).toEqual(NOTHING_EXCHANGED)
  })
  test('what was refused is tried again, but for another text, which stays another text', () => {
    const refused: Exchange = refuse(refuse(refuse(saved, C.id, 'notAllowed'), id(4), 'otherText'), id(5), 'otherText')
    const later = goOn({ ...refused, isHeld: true }, [A, B, C, note(4, '03:04')])
    expect(later.isHeld).toBe(false)
    expect([...later.refused]).toEqual([[id(4), 'otherText']])
  })
})

describe('what a team shares', () => {
  test('is everything but what puts an incident away in one browser, and takes it out again', () => {
    const archived = entry(3, '04:00', { kind: 'archived' })
    const back = entry(4, '04:01', { kind: 'retracted', entry: archived.id })
    const other = entry(5, '04:02', { kind: 'retracted', entry: id(1) })
    expect(ofTeam([note(1, '03:00'), archived, back, other])).toEqual([note(1, '03:00'), other])
    expect(toPut(NOTHING_EXCHANGED, [note(1, '03:00'), archived, back])).toEqual([note(1, '03:00')])
  })
})
