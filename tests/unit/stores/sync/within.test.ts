import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { orElse, within } from '../../../../src/stores/sync/within.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a part ends when its own time is up, and the whole goes on', () => {
  const whole = new AbortController()
  const part = within(1_000, whole.signal)
  vi.advanceTimersByTime(999)
  expect(part.signal.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect([part.signal.aborted, whole.signal.aborted]).toEqual([true, false])
})
test('a part ends with the whole, also where that has ended before', () => {
  const whole = new AbortController()
  const part = within(1_000, whole.signal)
  whole.abort()
  expect(part.signal.aborted).toBe(true)
  expect(within(1_000, whole.signal).signal.aborted).toBe(true)
})
test('a part that is done isn’t ended any more', () => {
  const whole = new AbortController()
  const part = within(1_000, whole.signal)
  part.done()
  vi.advanceTimersByTime(2_000)
  whole.abort()
  expect(part.signal.aborted).toBe(false)
})
test('gives what comes in time, and otherwise something else', async () => {
  const signal = new AbortController()
  expect(await orElse(Promise.resolve('came'), signal.signal, 'silent')).toBe('came')
  const never = orElse(new Promise<string>(() => {}), signal.signal, 'silent')
  signal.abort()
  expect(await never).toBe('silent')
  expect(await orElse(new Promise<string>(() => {}), signal.signal, 'silent')).toBe('silent')
})
