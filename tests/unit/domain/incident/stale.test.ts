import { expect, test } from 'vitest'
import { staleHours } from '../../../../src/domain/incident/stale.ts'

const at = '2026-09-28T19:00:00.000Z'
const after = (hours: number) => staleHours(at, Date.parse(at) + hours * 3_600_000)

test('an incident counts as untouched from twelve hours on, in whole hours', () => {
  expect([11.999, 12, 12.999, 36].map(after)).toEqual([0, 12, 12, 36])
})

test('one in which nothing is recorded, or whose clock ran ahead, doesn’t', () => {
  expect(staleHours(undefined, Date.parse(at))).toBe(0)
  expect(after(-20)).toBe(0)
})
