import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { browserRandom } from '../../../../src/stores/random.ts'
import { type RandomDigits, idMs, makeId } from '../../../../src/domain/log/ulid.ts'
import { END_OF_IDS } from '../../../fixtures/any-entry.ts'
import { entry } from '../../../fixtures/entries.ts'

const all =
  (value: number): RandomDigits =>
  (count) =>
    new Array(count).fill(value)
const NOW = Date.UTC(2026, 10, 22, 3, 12)

function isReadable(id: string): boolean {
  return 'entry' in decodeEntry({ ...entry(1, '03:12', { kind: 'ended' }), id })
}

test('an id is a ULID: ten digits of time and sixteen random ones', () => {
  // The example of the ULID specification: 1469918176385 ms is 01ARYZ6S41.
  expect(makeId(1469918176385, all(0))).toBe('01ARYZ6S410000000000000000')
  expect(makeId(0, all(31))).toBe('0000000000ZZZZZZZZZZZZZZZZ')
})

test('an id holds the millisecond at which it was made', () => {
  for (const timeMs of [0, 1, 31, 32, NOW, END_OF_IDS - 1]) expect(idMs(makeId(timeMs, all(7)))).toBe(timeMs)
})

test('a later id sorts after an earlier one, whatever the random numbers', () => {
  expect(makeId(NOW + 1, all(0)) > makeId(NOW, all(31))).toBe(true)
})

describe('an id sorts after the last known one', () => {
  const last = makeId(NOW, all(31))
  test.each([
    ['stands still', NOW],
    ['has jumped back an hour', NOW - 3_600_000],
    ['has jumped back before 1970', -1],
    ['goes on', NOW + 1],
    ['counts in fractions', NOW + 0.5],
  ])('when the clock %s', (_, clockMs) => {
    const id = makeId(clockMs, all(0), last)
    expect(id > last).toBe(true)
    expect(idMs(id)).toBe(NOW + 1)
  })
  test('and follows the clock once that is ahead again', () => {
    expect(idMs(makeId(NOW + 5_000, all(0), last))).toBe(NOW + 5_000)
  })
})

describe('at the end of the ids that are taken', () => {
  const lastMoment = makeId(END_OF_IDS - 1, all(0))

  test('an id can still be read back when the clock shows 2100 or later', () => {
    expect(isReadable(makeId(END_OF_IDS - 1, all(31)))).toBe(true)
    expect(isReadable(makeId(END_OF_IDS, all(31)))).toBe(true)
    expect(isReadable(makeId(Date.UTC(9999, 0), all(31)))).toBe(true)
  })
  test.each([NOW, END_OF_IDS - 1, END_OF_IDS, Date.UTC(2150, 0)])(
    'an id after the last moment sorts after it, at %d',
    (clockMs) => {
      let last = lastMoment
      for (const value of [0, 31, 7, 0, 31]) {
        const id = makeId(clockMs, all(value), last)
        expect(id > last, `${id} after ${last}`).toBe(true)
        expect(isReadable(id)).toBe(true)
        last = id
      }
    },
  )
  test('two tabs that follow the same one don’t meet', () => {
    expect(makeId(NOW, all(3), lastMoment)).not.toBe(makeId(NOW, all(4), lastMoment))
  })
  test('an id can be read back even after the very last one, which nothing can follow', () => {
    const veryLast = makeId(END_OF_IDS - 1, all(31))
    expect(isReadable(makeId(NOW, all(31), veryLast))).toBe(true)
    expect(isReadable(makeId(NOW, all(0), veryLast))).toBe(true)
  })
})

test('the browser’s random numbers are 0 to 31, every value', () => {
  const seen = new Set(browserRandom(4_096))
  expect(browserRandom(16)).toHaveLength(16)
  expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, value) => value))
})

test('a thousand ids of one millisecond are a thousand ids', () => {
  expect(new Set(Array.from({ length: 1_000 }, () => makeId(NOW, browserRandom))).size).toBe(1_000)
})
