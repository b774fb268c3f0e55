import { expect, test } from 'vitest'
import { randomFraction, randomName } from '../../../src/stores/random.ts'

test('a fraction is from 0 up to but not 1, and another one each time', () => {
  const fractions = Array.from({ length: 1_000 }, randomFraction)
  expect(fractions.every((one) => one >= 0 && one < 1)).toBe(true)
  expect(new Set(fractions).size).toBeGreaterThan(900)
})
test('a name is one word of 26 digits and letters, and another one each time', () => {
  const names = Array.from({ length: 1_000 }, randomName)
  expect(names.every((name) => /^[0-9a-v]{26}$/.test(name))).toBe(true)
  expect(new Set(names).size).toBe(1_000)
})
