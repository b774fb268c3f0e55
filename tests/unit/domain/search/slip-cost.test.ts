import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipCost } from '../../../../src/domain/search/slip-cost.ts'

const cost = (typed: string, meant: string) => slipCost(typed, meant, 9).whole

test.each([
  ['severity', 'severity', 0],
  ['severty', 'severity', 1],
  ['severxity', 'severity', 1],
  ['sevebity', 'severity', 1],
])('%s for %s is %d mistakes', (typed, meant, mistakes) => {
  expect(cost(typed, meant)).toBe(mistakes)
})

test('two letters in the wrong order are one mistake, and cost less than two', () => {
  expect(cost('sevreity', 'severity')).toBeLessThanOrEqual(1)
  expect(cost('esverity', 'severity')).toBeLessThanOrEqual(1)
})

test('a letter that is doubled, or isn’t, and a vowel for another are made most and cost least', () => {
  expect(cost('comander', 'commander')).toBeLessThan(cost('commnder', 'commander'))
  expect(cost('commannder', 'commander')).toBeLessThan(cost('commanxder', 'commander'))
  expect(cost('sevirity', 'severity')).toBeLessThan(cost('sevkrity', 'severity'))
})

test('a wrong first letter costs more than any other', () => {
  expect(cost('xeverity', 'severity')).toBeGreaterThan(cost('sxverity', 'severity'))
  expect(cost('everity', 'severity')).toBeGreaterThan(cost('sverity', 'severity'))
})

test('what is further than was asked for isn’t worked out, and neither is what is no word', () => {
  expect(slipCost('deputy', 'severity', 2)).toEqual({
    whole: Number.POSITIVE_INFINITY,
    begun: Number.POSITIVE_INFINITY,
  })
  expect(slipCost('a'.repeat(41), 'a'.repeat(41), 2).whole).toBe(Number.POSITIVE_INFINITY)
})

test('a word that is being typed is near to the beginning of the one that was meant', () => {
  const { whole, begun } = slipCost('comman', 'commander', 9)
  expect(begun).toBe(0)
  expect(whole).toBe(3)
})

const word = fc.string({ unit: fc.constantFrom(...'abcdeilmnorst'), minLength: 1, maxLength: 12 })

test('it is nothing for the same word alone, and the beginning is never further than the whole', () => {
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      const { whole, begun } = slipCost(typed, meant, 99)
      expect(whole === 0).toBe(typed === meant)
      expect(begun).toBeLessThanOrEqual(whole)
      expect(whole).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('a bound changes nothing of what lies below it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (typed, meant, most) => {
      const free = slipCost(typed, meant, 99).whole
      expect(slipCost(typed, meant, most).whole).toBe(free <= most ? free : Number.POSITIVE_INFINITY)
    }),
  )
})
