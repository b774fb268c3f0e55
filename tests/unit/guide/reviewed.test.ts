import { expect, test } from 'vitest'
import { isReviewOld } from '../../../src/guide/reviewed.ts'

test('a review is in time for a whole year', () => {
  expect(isReviewOld('2026-11-22', '2026-11-22')).toBe(false)
  expect(isReviewOld('2026-11-22', '2027-11-22')).toBe(false)
})
test('a review is old from the day after', () => {
  expect(isReviewOld('2026-11-22', '2027-11-23')).toBe(true)
  expect(isReviewOld('2026-12-31', '2028-01-01')).toBe(true)
})
test('a review on a leap day is old from the March after', () => {
  expect(isReviewOld('2028-02-29', '2029-02-28')).toBe(false)
  expect(isReviewOld('2028-02-29', '2029-03-01')).toBe(true)
})
