import { expect, test } from 'vitest'
import { BEAT_MS, SILENCE_MS, waitMs } from '../../../../src/domain/sync/waits.ts'

const LAST = 1 - Number.EPSILON

test('the first wait is half a second at least and a second at most', () => {
  expect(waitMs(0, 0)).toBe(500)
  expect(waitMs(0, LAST)).toBeLessThanOrEqual(1_000)
})
test('each wait is about twice as long as the one before, up to 15 seconds', () => {
  expect([0, 1, 2, 3, 4, 5].map((attempts) => waitMs(attempts, 0))).toEqual([500, 1_000, 2_000, 4_000, 7_500, 7_500])
  for (const attempts of [4, 10, 1_000, 1_000_000]) expect(waitMs(attempts, LAST)).toBeLessThanOrEqual(15_000)
})
test('no number of attempts gives no wait', () => {
  expect(waitMs(-1, 0)).toBe(500)
})
test('two beats may be late before an engine counts as silent', () => {
  expect(SILENCE_MS).toBeGreaterThan(2 * BEAT_MS)
  expect(SILENCE_MS).toBeLessThan(3 * BEAT_MS)
})
