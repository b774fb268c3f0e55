import 'temporal-polyfill/global'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OwnDays, workCalendar } from '../../../../src/domain/meeting/work-calendar.ts'
import { leftMs, meetingDeadline } from '../../../../src/domain/meeting/deadline.ts'
import { localTime, wallClock } from '../../../../src/domain/local-time.ts'
import { publishedArrangements, YEARS_FOLDER } from '../../../../src/schemas/work-calendar.ts'

const DAY_MS = 86_400_000
const arrangements = publishedArrangements()
const name = 'Company day'

/** The published days as the files have them, read without the code under test. */
const raw = arrangements.years.map(
  (year) => JSON.parse(readFileSync(`${YEARS_FOLDER}/${year}.json`, 'utf8')) as Record<'holidays' | 'workdays', object>,
)
const holidays = new Set(raw.flatMap((year) => Object.keys(year.holidays)))
const workdays = new Set(raw.flatMap((year) => Object.keys(year.workdays)))

const first = Date.UTC((arrangements.years[0] ?? 0) - 1, 11, 1)
const last = Date.UTC((arrangements.years.at(-1) ?? 0) + 1, 1, 28)
const dates = fc.integer({ min: 0, max: (last - first) / DAY_MS }).map((days) => iso(first + days * DAY_MS))
const ownDates = fc.uniqueArray(dates, { maxLength: 60 })

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10)
}

/** Whether a day is worked, told from sets of dates and the weekday of a JavaScript date alone. */
function isWorked(date: string, own: { off: string[]; on: string[] }, isMainland: boolean): boolean {
  if (own.on.includes(date)) return true
  if (own.off.includes(date)) return false
  if (isMainland && workdays.has(date)) return true
  if (isMainland && holidays.has(date)) return false
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

describe('business days', () => {
  test('are counted as somebody with a list and a pencil counts them', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        ownDates,
        (endedOn, limitDays, isMainland, own) => {
          const off = own.filter((_, index) => index % 2 === 0)
          const on = own.filter((_, index) => index % 2 === 1)
          const ownDays: OwnDays = {
            holidays: off.map((date) => ({ date, name })),
            workdays: on.map((date) => ({ date, name })),
          }
          const calendar = workCalendar(isMainland ? 'mainland-china' : 'monday-friday', arrangements, ownDays)
          const limit = { days: limitDays, unit: 'business-day' } as const
          const deadline = meetingDeadline(Temporal.PlainDate.from(endedOn), limit, calendar)

          const expected: [string, number | undefined][] = []
          const unknown = new Set<number>()
          let worked = 0
          for (let at = Date.parse(endedOn) + DAY_MS; worked < limitDays; at += DAY_MS) {
            const date = iso(at)
            const counts = isWorked(date, { off, on }, isMainland)
            if (counts) worked += 1
            if (isMainland && !arrangements.years.includes(Number(date.slice(0, 4))))
              unknown.add(Number(date.slice(0, 4)))
            expected.push([date, counts ? worked : undefined])
          }
          expect(deadline.days.map(({ date, number }) => [date.toString(), number])).toEqual(expected)
          expect(deadline.lastDay.toString()).toBe(expected.at(-1)?.[0])
          expect(deadline.unknownYears).toEqual([...unknown])
        },
      ),
      { numRuns: 400 },
    )
  })
  test('of a later incident never end earlier', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 30 }), (endedOn, laterDays) => {
        const calendar = workCalendar('mainland-china', arrangements, { holidays: [], workdays: [] })
        const from = (date: Temporal.PlainDate) =>
          meetingDeadline(date, { days: 5, unit: 'business-day' }, calendar).lastDay
        const date = Temporal.PlainDate.from(endedOn)
        expect(Temporal.PlainDate.compare(from(date), from(date.add({ days: laterDays })))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

test('calendar days end exactly as many days after day 0 as the limit has', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 400 }), (endedOn, limitDays) => {
      const calendar = workCalendar('mainland-china', arrangements, { holidays: [], workdays: [] })
      const deadline = meetingDeadline(
        Temporal.PlainDate.from(endedOn),
        { days: limitDays, unit: 'calendar-day' },
        calendar,
      )
      expect(deadline.lastDay.toString()).toBe(iso(Date.parse(endedOn) + limitDays * DAY_MS))
      expect(deadline.days.map(({ number }) => number)).toEqual(
        Array.from({ length: limitDays }, (_, index) => index + 1),
      )
      expect(deadline.unknownYears).toEqual([])
    }),
  )
})

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'America/St_Johns',
  'UTC',
]
/** Minutes from 2010 to 2030, with a crowd around the hours at which some zone changes its clocks. */
const changes = [
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-10-03T15:30Z',
  '2026-04-04T15:00Z',
  '2011-12-30T10:00Z',
]
const minute = fc.oneof(
  fc.integer({ min: Date.UTC(2010) / 60_000, max: Date.UTC(2030) / 60_000 }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -1_500, max: 1_500 }))
    .map(([at, by]) => Date.parse(at) / 60_000 + by),
)

/** The wall clock of a zone as Intl shows it. */
function intlClock(epochMs: number, timeZone: string): string {
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const
  const parts = new Intl.DateTimeFormat('en-US', { ...options, timeZone }).formatToParts(epochMs)
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`
}

describe.each(ZONES)('in %s', (timeZone) => {
  test('FAULTS 19: the same instant gives the day 0 that the clocks on the wall show', () => {
    fc.assert(
      fc.property(minute, (epochMinute) => {
        const epochMs = epochMinute * 60_000
        const field = wallClock(new Date(epochMs).toISOString(), timeZone)
        expect(field).toBe(intlClock(epochMs, timeZone))
        const { at, clock } = localTime(field, timeZone)
        expect(at.toPlainDate().toString()).toBe(field.slice(0, 10))
        // A time that the clocks show comes back as itself, or as the first of two.
        expect(clock).not.toBe('skipped')
        if (clock === 'once') expect(at.epochMilliseconds).toBe(epochMs)
        else expect(at.epochMilliseconds).toBeLessThanOrEqual(epochMs)
      }),
      { numRuns: 200 },
    )
  })
  test('FAULTS 19: the last millisecond with time left is the last one that the clocks give that date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const end = leftMs(Temporal.PlainDate.from(date), timeZone, 0)
        expect(intlClock(end - 1, timeZone).slice(0, 10)).toBe(date)
        expect(intlClock(end, timeZone).slice(0, 10) > date).toBe(true)
      }),
    )
  })
})
