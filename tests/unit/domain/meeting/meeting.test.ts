import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { workCalendar } from '../../../../src/domain/meeting/work-calendar.ts'
import { limitFor, meetingDeadline } from '../../../../src/domain/meeting/deadline.ts'
import { type Asked, meetingFaults, proposeMeeting } from '../../../../src/domain/meeting/meeting.ts'
import { publishedArrangements } from '../../../../src/schemas/work-calendar.ts'

const { days } = publishedArrangements()
const arrangements = { years: [2025, 2026], days: days.filter(({ from }) => /^202[56]/.test(from)) }
const name = 'Company day'

/** An incident that ended then; nothing has passed since, unless told otherwise. */
function asked(severity: 'SEV-1' | 'SEV-2', endedAt: string, more: Partial<Asked> & { off?: string[] } = {}): Asked {
  const { off = [], ...rest } = more
  const own = { holidays: off.map((date) => ({ date, name })), workdays: [] }
  const calendar = workCalendar('mainland-china', arrangements, own)
  const ended = Temporal.PlainDateTime.from(endedAt).toZonedDateTime('Asia/Shanghai')
  const limit = limitFor(severity)
  if (!limit) throw new Error(`${severity} has no limit.`)
  const { lastDay } = meetingDeadline(ended.toPlainDate(), limit, calendar)
  const hours = { from: '09:00', to: '18:00' }
  return { endedAt: ended, lastDay, hours, calendar, now: ended.epochMilliseconds, ...rest }
}
const proposed = (...given: Parameters<typeof asked>) => {
  const proposal = proposeMeeting(asked(...given))
  return proposal && { ...proposal, at: proposal.at.toPlainDateTime().toString({ smallestUnit: 'minute' }) }
}
const FINE = { isLate: false, isRestDay: false, isShort: false }
const msOf = (at: string) => Temporal.PlainDateTime.from(at).toZonedDateTime('Asia/Shanghai').epochMilliseconds

describe('the proposed time', () => {
  test('is an hour after work begins, on the last workday that suits', () => {
    // Ended on a Tuesday: the last day is the next Tuesday, and the review link is due on Monday.
    expect(proposed('SEV-2', '2026-11-10T15:00')).toEqual({ at: '2026-11-17T10:00', ...FINE })
  })
  test('leaves a Monday for the Friday before, so that the review link isn’t due on a Sunday', () => {
    expect(proposed('SEV-2', '2026-11-09T15:00')).toEqual({ at: '2026-11-13T10:00', ...FINE })
  })
  test('passes over the days off of the organisation', () => {
    expect(proposed('SEV-2', '2026-11-10T15:00', { off: ['2026-11-18'] })?.at).toBe('2026-11-17T10:00')
    expect(proposed('SEV-1', '2026-11-10T15:00', { off: ['2026-11-13'] })?.at).toBe('2026-11-12T10:00')
  })
  test('of a SEV-1 that ended on a Friday is on Monday, the last day', () => {
    expect(proposed('SEV-1', '2026-11-13T15:00')).toEqual({ at: '2026-11-16T10:00', ...FINE })
  })
  test('takes a rest day when there is nothing else, and says so', () => {
    // 30 September 2026; National Day is off from 1 to 7 October.
    expect(proposed('SEV-1', '2026-09-30T19:00')).toEqual({ ...FINE, at: '2026-10-03T10:00', isRestDay: true })
  })
  test('rather shortens the review than takes a rest day', () => {
    const now = msOf('2026-11-12T16:00')
    expect(proposed('SEV-1', '2026-11-10T15:00', { now })).toEqual({ ...FINE, at: '2026-11-13T16:00' })
    const later = msOf('2026-11-13T09:30')
    expect(proposed('SEV-1', '2026-11-10T15:00', { now: later })).toEqual({
      ...FINE,
      at: '2026-11-13T10:00',
      isShort: true,
    })
  })
  test('after the deadline is the first workday that leaves 24 hours, and says that it is late', () => {
    const now = msOf('2026-11-20T16:00')
    expect(proposed('SEV-1', '2026-11-10T15:00', { now })).toEqual({ ...FINE, at: '2026-11-24T10:00', isLate: true })
  })
  test('is missing when no meeting fits into the working hours', () => {
    expect(proposed('SEV-1', '2026-11-10T15:00', { hours: { from: '09:00', to: '09:20' } })).toBeUndefined()
  })
  test('lies whole within short working hours', () => {
    expect(proposed('SEV-2', '2026-11-10T15:00', { hours: { from: '09:15', to: '10:00' } })?.at).toBe(
      '2026-11-17T09:15',
    )
  })
})

describe('a chosen time', () => {
  const faults = (at: string, more: Partial<Asked> = {}) =>
    meetingFaults(
      Temporal.PlainDateTime.from(at).toZonedDateTime('Asia/Shanghai'),
      asked('SEV-1', '2026-11-11T15:00', more),
    )
  test('is fine, late, on a rest day, too soon for a review', () => {
    expect(faults('2026-11-13T10:00')).toEqual(FINE)
    expect(faults('2026-11-16T10:00')).toEqual({ ...FINE, isLate: true })
    expect(faults('2026-11-14T10:00')).toEqual({ ...FINE, isRestDay: true })
    expect(faults('2026-11-12T14:59')).toEqual({ ...FINE, isShort: true })
    expect(faults('2026-11-12T15:00')).toEqual(FINE)
  })
  test('is judged by what is left from now on, and once it has begun by what there was', () => {
    expect(faults('2026-11-13T10:00', { now: msOf('2026-11-12T10:01') }).isShort).toBe(true)
    expect(faults('2026-11-13T10:00', { now: msOf('2026-11-20T10:00') }).isShort).toBe(false)
  })
})
