import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  isEmpty,
  offeredTime,
  readTimeField,
  readNewTime,
  withClock,
} from '../../../../src/components/timeline/read-time-field.ts'
import { zh } from '../../../fixtures/words.ts'

const ZONE = 'America/New_York'
const t = zh.timeline.island
const field = (value: string, badInput = false) => ({ value, validity: { badInput } }) as HTMLInputElement

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T03:00:00.000Z') })
})
afterEach(() => vi.useRealTimers())

test('a field in which half a date stands isn’t empty', () => {
  expect(isEmpty(field(''))).toBe(true)
  expect(isEmpty(field('', true))).toBe(false)
})

test('a moment is read by the clocks of the zone that is shown', async () => {
  expect(await readTimeField(field('2026-11-21T21:00'), ZONE)).toEqual({
    at: '2026-11-22T02:00:00.000Z',
    clock: 'once',
  })
})

test('half a date is no moment, and neither is one that lies ahead', async () => {
  for (const half of [field(''), field('2026-11-21T21:00', true)])
    expect(await readTimeField(half, ZONE)).toEqual({ problem: 'badTime' })
  expect(await readTimeField(field('2026-11-21T22:01'), ZONE)).toEqual({ problem: 'timeAhead' })
})

test('an entry keeps its time, with its seconds, when the field wasn’t touched', async () => {
  const at = '2026-11-22T02:00:59.123Z'
  expect(offeredTime(at, ZONE)).toBe('2026-11-21T21:00')
  expect(await readNewTime(field(offeredTime(at, ZONE)), at, ZONE)).toBeUndefined()
  expect(await readNewTime(field('2026-11-21T20:59'), at, ZONE)).toMatchObject({ at: '2026-11-22T01:59:00.000Z' })
})

test('a time that the clocks skipped is told of beside the result', async () => {
  const said = async (value: string) => {
    const moment = await readTimeField(field(value), ZONE)
    return 'clock' in moment ? withClock(t.timeSaved, moment.clock, t) : undefined
  }
  expect(await said('2026-03-08T02:30')).toBe(`${t.timeSaved}. ${t.skipped}`)
  expect(await said('2026-03-08T03:30')).toBe(t.timeSaved)
})

test('FAULTS 95: a time that the clocks showed twice isn’t taken before somebody has said which', async () => {
  expect(await readTimeField(field('2026-11-01T01:30'), ZONE)).toMatchObject({ problem: 'twice' })
})
