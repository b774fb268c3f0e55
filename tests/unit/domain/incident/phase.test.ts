import { expect, test } from 'vitest'
import { phaseOf } from '../../../../src/domain/incident/phase.ts'

test('an incident runs until it has ended, and without one there is none', () => {
  expect(phaseOf(undefined)).toBe('none')
  expect(phaseOf({})).toBe('running')
  expect(phaseOf({ endedAt: '2026-11-28T03:00:00.000Z' })).toBe('ended')
})
