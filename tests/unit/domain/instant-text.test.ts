import { expect, test } from 'vitest'
import { localDate, localMinute, utcMinute } from '../../../src/domain/instant-text.ts'

test('an instant to the minute is cut off, not rounded', () => {
  expect(utcMinute('2026-09-28T19:12:59.999Z')).toBe('2026-09-28 19:12')
  expect(localMinute('2026-09-28T19:12:59.999Z', 'Asia/Shanghai')).toBe('2026-09-29 03:12')
})

test('the day is that of the zone: after midnight, before it, and where clocks differ by a half hour', () => {
  expect(localDate('2026-09-28T16:00:00.000Z', 'Asia/Shanghai')).toBe('2026-09-29')
  expect(localDate('2026-09-28T15:59:59.999Z', 'Asia/Shanghai')).toBe('2026-09-28')
  expect(localMinute('2026-09-28T18:30:00.000Z', 'Asia/Kolkata')).toBe('2026-09-29 00:00')
})

test('midnight is 00:00 and early years have four digits', () => {
  expect(localMinute('0987-06-05T00:00:00.000Z', 'UTC')).toBe('0987-06-05 00:00')
})

test('a zone that there isn’t is refused', () => {
  expect(() => localMinute('2026-09-28T16:00:00.000Z', 'Asia/Nowhere')).toThrow(RangeError)
})
