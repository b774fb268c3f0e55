import { expect, test } from 'vitest'
import { clockDifferenceMs, isClockOff } from '../../../../src/domain/sync/clock-difference.ts'

test('the engine is taken to answer halfway', () => {
  expect(clockDifferenceMs(1_000, 1_200, 1_100)).toBe(0)
  expect(clockDifferenceMs(1_000, 1_200, 61_100)).toBe(60_000)
  expect(clockDifferenceMs(61_000, 61_000, 1_000)).toBe(-60_000)
})
test('more than 30 seconds are told, either way; exactly 30 are not', () => {
  expect(isClockOff(30_000)).toBe(false)
  expect(isClockOff(-30_000)).toBe(false)
  expect(isClockOff(30_001)).toBe(true)
  expect(isClockOff(-30_001)).toBe(true)
})
test('a slow answer is no difference of clocks', () => {
  expect(isClockOff(31_000, 4_000)).toBe(false)
  expect(isClockOff(33_000, 4_000)).toBe(true)
})
