import { calendarDay, type DayReason, isPublished, type WorkCalendar } from './work-calendar.ts'
import type { Severity } from '../log/entry.ts'

/** How long after the incident the postmortem meeting may be held. */
export interface Limit {
  days: number
  unit: 'calendar-day' | 'business-day'
}

/**
 * The limit for a severity; `undefined` for SEV-3 to SEV-5, which require no postmortem.
 * Source: postmortem process. SEV-1: 3 calendar days; SEV-2: 5 business days.
 */
export function limitFor(severity: Severity): Limit | undefined {
  if (severity === 'SEV-1') return { days: 3, unit: 'calendar-day' }
  if (severity === 'SEV-2') return { days: 5, unit: 'business-day' }
  return undefined
}

/** One day of the count. `number` is its place in it, absent when the day is skipped; `reason` says why it is worked or not. */
interface DeadlineDay {
  date: Temporal.PlainDate
  number?: number
  reason: DayReason
  /** False when the day was judged by the week alone, because its year's arrangement is unknown. */
  settled: boolean
}

/** The answer, and how it was counted. */
export interface Deadline {
  /** Day 0: the local date on which the incident ended. It is never counted. */
  endedOn: Temporal.PlainDate
  /** The meeting is held no later than the end of this day. */
  lastDay: Temporal.PlainDate
  /** Every day after day 0 up to and including the last one. */
  days: DeadlineDay[]
  /** Years that the count looked into and whose arrangement is unknown. The deadline is provisional when there are any. */
  unknownYears: number[]
  /** A year not yet published whose New Year holiday may still move a day of this count, although no day lies in it. */
  unsettledBy?: number
}

/**
 * Last local date on which the postmortem meeting may be held. Day 0 is the date the incident ended.
 * Calendar days need no arrangement, so such a deadline is never provisional.
 * @throws {RangeError} when `limit.days` is not a positive whole number.
 */
export function meetingDeadline(endedOn: Temporal.PlainDate, limit: Limit, calendar: WorkCalendar): Deadline {
  if (!Number.isInteger(limit.days) || limit.days < 1) {
    throw new RangeError(
      `A limit has to be a positive whole number of days; ${limit.days} is not. Correct \`limit.days\`.`,
    )
  }
  const days: DeadlineDay[] = []
  const unknownYears = new Set<number>()
  let lastDay = endedOn
  for (let counted = 0; counted < limit.days;) {
    lastDay = lastDay.add({ days: 1 })
    const { works, reason, published } = calendarDay(calendar, lastDay)
    const settled = published || limit.unit === 'calendar-day'
    const counts = works || limit.unit === 'calendar-day'
    if (!settled) unknownYears.add(lastDay.year)
    if (counts) counted += 1
    days.push({ date: lastDay, number: counts ? counted : undefined, reason, settled })
  }
  const deadline: Deadline = { endedOn, lastDay, days, unknownYears: [...unknownYears] }
  const next = limit.unit === 'business-day' && unknownYears.size === 0 ? nextNewYear(days, calendar) : undefined
  return next === undefined ? deadline : { ...deadline, unsettledBy: next }
}

/**
 * A New Year holiday may take in the last three days of the year before: 29–31 December were moved for 2008 and 2019,
 * 31 December for 2012 and 2023 (State Council notices).
 */
function nextNewYear(days: readonly DeadlineDay[], calendar: WorkCalendar): number | undefined {
  const late = days.find(({ date }) => date.month === 12 && date.day >= 29 && !isPublished(calendar, date.year + 1))
  return late && late.date.year + 1
}

/** Milliseconds from `nowAt` (epoch milliseconds) to the end of the last day in that zone. Zero or less: the day is over. */
export function leftMs(lastDay: Temporal.PlainDate, timeZone: string, nowAt: number): number {
  return lastDay.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - nowAt
}

/** Whether a meeting starts after the last day, by the local date of its own zone. */
export function isLate(meeting: Temporal.ZonedDateTime, lastDay: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(meeting.toPlainDate(), lastDay) > 0
}

/** When the review link is due: 24 elapsed hours before the meeting, whatever the clocks do in between (postmortem process). */
export function reviewTime(meeting: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return meeting.subtract({ hours: 24 })
}
