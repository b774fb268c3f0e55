import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import {
  type Arrangements,
  calendarDay,
  isPublished,
  type OwnDays,
  workCalendar,
} from '../../../../src/domain/meeting/work-calendar.ts'

const nationalDay = 'National Day'
const founders = 'Founders’ Day'
const published: Arrangements = {
  years: [2026],
  days: [
    { from: '2026-10-01', to: '2026-10-07', works: false, name: nationalDay },
    { from: '2026-10-10', to: '2026-10-10', works: true, name: nationalDay },
  ],
}
const none: OwnDays = { holidays: [], workdays: [] }
const day = (date: string, kind: 'mainland-china' | 'monday-friday', own = none) =>
  calendarDay(workCalendar(kind, published, own), Temporal.PlainDate.from(date))

describe('mainland China', () => {
  test('a published holiday is off and carries its name, at both ends and on its weekend', () => {
    for (const date of ['2026-10-01', '2026-10-04', '2026-10-07']) {
      expect(day(date, 'mainland-china')).toEqual({
        works: false,
        reason: { kind: 'holiday', name: nationalDay },
        published: true,
      })
    }
  })
  test('the days beside a holiday are plain weekdays', () => {
    expect(day('2026-09-30', 'mainland-china').reason).toEqual({ kind: 'weekday' })
    expect(day('2026-10-08', 'mainland-china').reason).toEqual({ kind: 'weekday' })
  })
  test('a make-up Saturday is worked, the Sunday after it is not', () => {
    expect(day('2026-10-10', 'mainland-china')).toMatchObject({ works: true, reason: { kind: 'make-up-workday' } })
    expect(day('2026-10-11', 'mainland-china')).toMatchObject({ works: false, reason: { kind: 'weekend' } })
  })
  test('a day of an unpublished year is judged by the week and says that it is not published', () => {
    expect(day('2027-10-01', 'mainland-china')).toEqual({ works: true, reason: { kind: 'weekday' }, published: false })
    expect(day('2025-10-01', 'mainland-china').published).toBe(false)
  })
})

describe('Monday–Friday', () => {
  test('takes no notice of public holidays and make-up workdays, and knows every year', () => {
    expect(day('2026-10-01', 'monday-friday')).toEqual({ works: true, reason: { kind: 'weekday' }, published: true })
    expect(day('2026-10-10', 'monday-friday')).toEqual({ works: false, reason: { kind: 'weekend' }, published: true })
    expect(isPublished(workCalendar('monday-friday', published, none), 2099)).toBe(true)
  })
})

describe('days of the organisation’s own', () => {
  test('a holiday of its own is off in both calendars', () => {
    const own = { ...none, holidays: [{ date: '2026-10-08', name: founders }] }
    for (const kind of ['mainland-china', 'monday-friday'] as const) {
      expect(day('2026-10-08', kind, own)).toMatchObject({
        works: false,
        reason: { kind: 'own-holiday', name: founders },
      })
    }
  })
  test('a workday of its own is worked, over a weekend and over a public holiday', () => {
    const own = { ...none, workdays: [{ date: '2026-10-03', name: founders }] }
    for (const kind of ['mainland-china', 'monday-friday'] as const) {
      expect(day('2026-10-03', kind, own)).toMatchObject({
        works: true,
        reason: { kind: 'own-workday', name: founders },
      })
    }
  })
  test('a holiday of its own is off over a make-up workday', () => {
    const own = { ...none, holidays: [{ date: '2026-10-10', name: founders }] }
    expect(day('2026-10-10', 'mainland-china', own)).toMatchObject({ works: false, reason: { kind: 'own-holiday' } })
  })
})
