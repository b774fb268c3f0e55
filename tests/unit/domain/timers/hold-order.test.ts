import { expect, test } from 'vitest'
import { holdOrder } from '../../../../src/domain/timers/hold-order.ts'

const timers = (...ids: string[]) => ids.map((id) => ({ id }))

test('without a held order the timers stay in their own', () => {
  expect(holdOrder(timers('b', 'a'))).toEqual(timers('b', 'a'))
})

test('what was seen keeps its place; what is new comes last, in its own order; what is gone leaves no gap', () => {
  expect(holdOrder(timers('d', 'c', 'b', 'e'), ['a', 'b', 'c'])).toEqual(timers('b', 'c', 'd', 'e'))
})
