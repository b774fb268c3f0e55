import { expect, test } from 'vitest'
import { missingYear, publishedYears } from '../../src/schemas/work-calendar.ts'

test('the calendar has this year, and from 1 December on next year too', () => {
  const today = new Date().toISOString().slice(0, 10)
  expect(missingYear(today, publishedYears())).toBeUndefined()
})

test('until 30 November next year may be missing', () => {
  expect(missingYear('2026-11-30', [2025, 2026])).toBeUndefined()
  expect(missingYear('2026-01-01', [2025, 2026])).toBeUndefined()
})

test('from 1 December on a missing next year is named', () => {
  expect(missingYear('2026-12-01', [2025, 2026])).toMatch(/has no 2027\..*2027\.json/)
  expect(missingYear('2026-12-31', [2025, 2026])).toContain('2027')
  expect(missingYear('2026-12-01', [2025, 2026, 2027])).toBeUndefined()
})

test('a missing current year is named all year round', () => {
  expect(missingYear('2027-01-01', [2025, 2026])).toContain('2027')
})
