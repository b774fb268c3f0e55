/** Kinds of work calendar that a reader can choose from. */
export const WORK_CALENDARS = ['mainland-china', 'monday-friday'] as const
/** One of the work calendars. */
export type WorkCalendarKind = (typeof WORK_CALENDARS)[number]

/**
 * A run of days that an arrangement moves: off from `from` to `to`, both included, or worked although a weekend. Names of
 * days are in the reader’s language.
 */
export interface ArrangedDays {
  /** First and last day, ISO 8601 dates. */
  from: string
  to: string
  works: boolean
  name: string
}

/** What the State Council has published: the years, and every day in them that differs from the week. */
export interface Arrangements {
  years: readonly number[]
  days: readonly ArrangedDays[]
}

/** A day that an organization adds for itself; `date` is an ISO 8601 date. */
export interface OwnDay {
  date: string
  name: string
}

/** Days off and workdays of the organization's own. They win over the calendar that they are added to. */
export interface OwnDays {
  holidays: readonly OwnDay[]
  workdays: readonly OwnDay[]
}

/** Which days are worked. Without `arrangements` the plain week rules, and no year is unknown. */
export interface WorkCalendar {
  arrangements?: Arrangements
  own: OwnDays
}

/** Why a day is worked or not. A reason is data: the page puts it into words. */
export type DayReason =
  | { kind: 'weekday' }
  | { kind: 'weekend' }
  | { kind: 'holiday'; name: string }
  | { kind: 'make-up-workday'; name: string }
  | { kind: 'own-holiday'; name: string }
  | { kind: 'own-workday'; name: string }

/** One day as the calendar sees it. `published` is false in a year whose arrangement is unknown: `works` is then a guess by the week. */
export interface CalendarDay {
  works: boolean
  reason: DayReason
  published: boolean
}

/** The calendar of one kind. Monday–Friday takes no notice of published arrangements; both keep the organization's own days. */
export function workCalendar(kind: WorkCalendarKind, arrangements: Arrangements, own: OwnDays): WorkCalendar {
  return kind === 'mainland-china' ? { arrangements, own } : { own }
}

/** Whether the arrangement of a year is known. Always true where none is needed (Monday–Friday). */
export function isPublished(calendar: WorkCalendar, year: number): boolean {
  return calendar.arrangements?.years.includes(year) ?? true
}

/**
 * What the calendar says about one day. The organization's own days come first, then the published arrangement,
 * then the week. A day in an unknown year is still answered, by the week, and says `published: false`.
 */
export function calendarDay(calendar: WorkCalendar, date: Temporal.PlainDate): CalendarDay {
  const reason = ownReason(calendar.own, date.toString()) ?? arranged(calendar, date.toString()) ?? week(date)
  const works = reason.kind === 'weekday' || reason.kind === 'make-up-workday' || reason.kind === 'own-workday'
  return { works, reason, published: isPublished(calendar, date.year) }
}

function ownReason(own: OwnDays, date: string): DayReason | undefined {
  const workday = own.workdays.find((day) => day.date === date)
  if (workday) return { kind: 'own-workday', name: workday.name }
  const holiday = own.holidays.find((day) => day.date === date)
  return holiday && { kind: 'own-holiday', name: holiday.name }
}

function arranged(calendar: WorkCalendar, date: string): DayReason | undefined {
  // ISO dates of four-digit years sort as text, so a run of days needs no date arithmetic.
  const days = calendar.arrangements?.days.find(({ from, to }) => from <= date && date <= to)
  return days && { kind: days.works ? 'make-up-workday' : 'holiday', name: days.name }
}

function week(date: Temporal.PlainDate): DayReason {
  return { kind: date.dayOfWeek > 5 ? 'weekend' : 'weekday' }
}
