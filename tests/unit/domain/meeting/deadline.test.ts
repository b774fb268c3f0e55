import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { type OwnDays, type WorkCalendarKind, workCalendar } from '../../../../src/domain/meeting/work-calendar.ts'
import {
  isLate,
  leftMs,
  type Limit,
  limitFor,
  meetingDeadline,
  reviewTime,
} from '../../../../src/domain/meeting/deadline.ts'
import { publishedArrangements } from '../../../../src/schemas/work-calendar.ts'

const { days } = publishedArrangements()
// Years of the test's own, so that it holds when later ones are published.
const arrangements = { years: [2025, 2026], days: days.filter(({ from }) => /^202[56]/.test(from)) }
const sev1: Limit = { days: 3, unit: 'calendar-day' }
const sev2: Limit = { days: 5, unit: 'business-day' }

function count(endedOn: string, limit: Limit, kind: WorkCalendarKind, own: OwnDays = { holidays: [], workdays: [] }) {
  const deadline = meetingDeadline(Temporal.PlainDate.from(endedOn), limit, workCalendar(kind, arrangements, own))
  const strip = deadline.days.map(({ date, number, reason }) => `${date.toString().slice(5)} ${number ?? reason.kind}`)
  return { ...deadline, lastDay: deadline.lastDay.toString(), strip }
}

describe('the limit', () => {
  test('is 3 calendar days for SEV-1, 5 business days for SEV-2, and none from SEV-3 on', () => {
    expect(limitFor('SEV-1')).toEqual(sev1)
    expect(limitFor('SEV-2')).toEqual(sev2)
    for (const severity of ['SEV-3', 'SEV-4', 'SEV-5'] as const) expect(limitFor(severity)).toBeUndefined()
  })
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('of %d days is refused', (limitDays) => {
    expect(() => count('2026-09-29', { ...sev2, days: limitDays }, 'monday-friday')).toThrow(RangeError)
  })
})

describe('the deadline', () => {
  test('of a SEV-2 before National Day 2026 is 12 October in mainland China', () => {
    const { lastDay, strip, unknownYears } = count('2026-09-29', sev2, 'mainland-china')
    expect(lastDay).toBe('2026-10-12')
    expect(unknownYears).toEqual([])
    expect(strip).toEqual([
      '09-30 1',
      '10-01 holiday',
      '10-02 holiday',
      '10-03 holiday',
      '10-04 holiday',
      '10-05 holiday',
      '10-06 holiday',
      '10-07 holiday',
      '10-08 2',
      '10-09 3',
      '10-10 4',
      '10-11 weekend',
      '10-12 5',
    ])
  })
  test('of the same SEV-2 is 6 October from Monday to Friday', () => {
    const { lastDay, strip } = count('2026-09-29', sev2, 'monday-friday')
    expect(lastDay).toBe('2026-10-06')
    expect(strip).toEqual(['09-30 1', '10-01 2', '10-02 3', '10-03 weekend', '10-04 weekend', '10-05 4', '10-06 5'])
  })
  test('of a SEV-1 is the third day, holidays and weekends counted', () => {
    const { lastDay, strip } = count('2026-09-30', sev1, 'mainland-china')
    expect(lastDay).toBe('2026-10-03')
    expect(strip).toEqual(['10-01 1', '10-02 2', '10-03 3'])
  })
  test('never counts day 0, whatever day it is', () => {
    expect(count('2026-11-13', sev2, 'monday-friday').lastDay).toBe('2026-11-20')
    expect(count('2026-11-14', sev2, 'monday-friday').lastDay).toBe('2026-11-20')
    expect(count('2026-11-15', sev2, 'monday-friday').lastDay).toBe('2026-11-20')
  })
  test('moves with days off and workdays of the organisation’s own', () => {
    const name = 'Company day'
    const own = { holidays: [{ date: '2026-11-17', name }], workdays: [{ date: '2026-11-22', name }] }
    const { lastDay, strip } = count('2026-11-16', sev2, 'monday-friday', own)
    expect(lastDay).toBe('2026-11-23')
    expect(strip).toEqual(['11-17 own-holiday', '11-18 1', '11-19 2', '11-20 3', '11-21 weekend', '11-22 4', '11-23 5'])
  })
})

describe('an unknown year', () => {
  test('makes a count that enters it provisional and is named', () => {
    const { lastDay, unknownYears, days: strip, unsettledBy } = count('2026-12-29', sev2, 'mainland-china')
    expect(lastDay).toBe('2027-01-05')
    expect(unknownYears).toEqual([2027])
    expect(unsettledBy).toBeUndefined()
    expect(strip.filter(({ settled }) => !settled).map(({ date }) => date.year)).toEqual([2027, 2027, 2027, 2027, 2027])
  })
  test('counts by day, not by day 0: a count of known days is final', () => {
    expect(count('2024-12-31', sev2, 'mainland-china').unknownYears).toEqual([])
    expect(count('2024-12-30', sev2, 'mainland-china').unknownYears).toEqual([2024])
  })
  test('is named beside every other one', () => {
    expect(count('2027-12-30', sev2, 'mainland-china').unknownYears).toEqual([2027, 2028])
  })
  test('matters neither to calendar days nor from Monday to Friday', () => {
    expect(count('2026-12-30', sev1, 'mainland-china')).toMatchObject({ lastDay: '2027-01-02', unknownYears: [] })
    expect(count('2026-12-29', sev2, 'monday-friday')).toMatchObject({ lastDay: '2027-01-05', unknownYears: [] })
  })
  test('may still move 29 to 31 December of the year before, which is said', () => {
    expect(count('2026-12-22', sev2, 'mainland-china')).toMatchObject({
      lastDay: '2026-12-29',
      unknownYears: [],
      unsettledBy: 2027,
    })
    expect(count('2026-12-21', sev2, 'mainland-china').unsettledBy).toBeUndefined()
    expect(count('2025-12-24', sev2, 'mainland-china').unsettledBy).toBeUndefined()
    expect(count('2026-12-24', sev2, 'monday-friday').unsettledBy).toBeUndefined()
    expect(count('2026-12-28', sev1, 'mainland-china').unsettledBy).toBeUndefined()
  })
})

describe('time', () => {
  const lastDay = Temporal.PlainDate.from('2026-10-12')
  test('is left until the last day ends in the chosen zone, not a millisecond longer', () => {
    const end = Date.parse('2026-10-12T16:00:00Z')
    expect(leftMs(lastDay, 'Asia/Shanghai', end - 1)).toBe(1)
    expect(leftMs(lastDay, 'Asia/Shanghai', end)).toBe(0)
    expect(leftMs(lastDay, 'UTC', end)).toBe(8 * 3_600_000)
  })
  test('left includes the hour that a clock change adds', () => {
    const sunday = Temporal.PlainDate.from('2026-11-01')
    expect(leftMs(sunday, 'America/New_York', Date.parse('2026-11-01T04:00:00Z'))).toBe(25 * 3_600_000)
  })
  test('of a meeting is late from the midnight after the last day on', () => {
    const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Shanghai')
    expect(isLate(at('2026-10-12T23:59'), lastDay)).toBe(false)
    expect(isLate(at('2026-10-13T00:00'), lastDay)).toBe(true)
  })
  test('of the review link is 24 elapsed hours before the meeting, across a clock change too', () => {
    const meeting = Temporal.PlainDateTime.from('2026-11-02T00:30').toZonedDateTime('America/New_York')
    expect(reviewTime(meeting).toPlainDateTime().toString()).toBe('2026-11-01T01:30:00')
    const sunday = Temporal.PlainDateTime.from('2026-11-01T12:00').toZonedDateTime('America/New_York')
    expect(reviewTime(sunday).toPlainDateTime().toString()).toBe('2026-10-31T13:00:00')
  })
})
