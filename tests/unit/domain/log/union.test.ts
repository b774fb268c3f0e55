import { expect, test } from 'vitest'
import { byId } from '../../../../src/domain/log/entry.ts'
import { union } from '../../../../src/domain/log/union.ts'
import { entry, step } from '../../../fixtures/entries.ts'

const first = entry(1, '03:00', { kind: 'note', text: '延迟升高' })
const second = step(2, '03:05', 'done')
const third = entry(3, '03:01', { kind: 'ended' })

test('two logs meet in one, in the order of recording, whatever the order they came in', () => {
  expect(union([third, first], [second])).toEqual([first, second, third])
})

test('an entry that both logs have stands there once', () => {
  expect(union([first, second], [second, third], [second])).toEqual([first, second, third])
})

test('no log, and empty logs, make an empty one', () => {
  expect(union()).toEqual([])
  expect(union([], [])).toEqual([])
})

test('the logs that were given stay as they were', () => {
  const log = Object.freeze([second, first])
  union(log, [third])
  expect(log).toEqual([second, first])
})

test('of two entries that carry one id the same one wins from either side', () => {
  const forged = { ...first, text: 'A forged text' }
  expect(union([first], [forged])).toEqual(union([forged], [first]))
  expect(union([first], [forged])).toHaveLength(1)
})

test('one entry with its properties in another order is the same entry', () => {
  const turned = Object.fromEntries(Object.entries(first).reverse()) as typeof first
  expect(union([first], [turned])).toEqual([first])
})

test('entries sort by id: earlier, later, the same', () => {
  expect(byId(first, second)).toBe(-1)
  expect(byId(second, first)).toBe(1)
  expect(byId(first, { ...first })).toBe(0)
})
