import { CALENDAR_FIELD } from './calendar-field.ts'
import {
  type CalendarDay,
  calendarDay,
  WORK_CALENDARS,
  type WorkCalendar,
  type WorkCalendarKind,
} from './work-calendar.ts'
import { type Deadline, isLate, type Limit, limitFor, meetingDeadline, reviewTime } from './deadline.ts'
import type { Incident } from '../incident/project-incident.ts'
import { type LocalTime, localTime, type Pass, passOf, wallClock } from '../local-time.ts'
import { type Passings, passingsOf } from '../past-moment.ts'
import type { Instant } from '../time.ts'
import type { Severity } from '../log/entry.ts'
import { postmortemFacts } from '../postmortem/facts.ts'
import { fieldInstant } from '../postmortem/fields.ts'
import { boundsOf, severityOf } from '../postmortem/field-values.ts'

/** What stands in the fields. Times are wall-clock times, `YYYY-MM-DDTHH:mm`, or empty. */
export interface DeadlineForm {
  severity: Severity | ''
  endedAt: string
  timeZone: string
  calendar: WorkCalendarKind
  meetingAt: string
  /** Which moment is meant by a time that the clocks show twice; absent while nobody has said. */
  endedPass?: Pass
  meetingPass?: Pass
}

/** What the planned meeting time means. */
export interface PlannedMeeting {
  time: LocalTime
  isLate: boolean
  isBeforeEnd: boolean
  day: CalendarDay
  reviewAt: Temporal.ZonedDateTime
  reviewDay: CalendarDay
}

/** A date with everything that explains it. `meeting` is absent while none is planned, `invalid` when its field makes no sense. */
export interface DeadlineAnswer {
  kind: 'deadline'
  severity: Severity
  limit: Limit
  ended: LocalTime
  deadline: Deadline
  meeting?: PlannedMeeting | 'invalid'
}

/** What the fields say, taken together: a date, that none is required, or which field to fill in first. */
export type Answer =
  DeadlineAnswer | { kind: 'none'; severity: Severity } | { kind: 'ask'; field: 'severity' | 'endedAt' | 'timeZone' }

/** Whether a meeting can stand as it is planned: not after the last day, and not before the incident has ended. */
export function canStand(meeting: DeadlineAnswer['meeting']): meeting is PlannedMeeting {
  return typeof meeting === 'object' && !meeting.isLate && !meeting.isBeforeEnd
}

/** A year with two or three digits is a date half typed, so the count starts with this one. */
const FIRST_YEAR = 2000
const LAST_YEAR = 2099

/** Answers the form. Never throws: a field that makes no sense is asked for. Needs `Temporal` (see `loadTemporal`). */
export function answerForm(form: DeadlineForm, calendar: WorkCalendar): Answer {
  const { severity, timeZone } = form
  if (severity === '') return { kind: 'ask', field: 'severity' }
  const limit = limitFor(severity)
  if (!limit) return { kind: 'none', severity }
  if (!isTimeZone(timeZone)) return { kind: 'ask', field: 'timeZone' }
  const ended = readTime(form.endedAt, timeZone, form.endedPass)
  if (!ended) return { kind: 'ask', field: 'endedAt' }
  const deadline = meetingDeadline(ended.at.toPlainDate(), limit, calendar)
  const answer: DeadlineAnswer = { kind: 'deadline', severity, limit, ended, deadline }
  if (form.meetingAt === '') return answer
  const time = readTime(form.meetingAt, timeZone, form.meetingPass)
  return { ...answer, meeting: time ? plan(time, ended, deadline, calendar) : 'invalid' }
}

function plan(time: LocalTime, ended: LocalTime, deadline: Deadline, calendar: WorkCalendar): PlannedMeeting {
  const reviewAt = reviewTime(time.at)
  return {
    time,
    isLate: isLate(time.at, deadline.lastDay),
    isBeforeEnd: Temporal.ZonedDateTime.compare(time.at, ended.at) < 0,
    day: calendarDay(calendar, time.at.toPlainDate()),
    reviewAt,
    reviewDay: calendarDay(calendar, reviewAt.toPlainDate()),
  }
}

/** What an incident's record says of it; what it doesn't say is absent. */
export interface Recorded {
  severity?: Severity
  endedAt?: Instant
  meetingAt?: Instant
  calendar?: WorkCalendarKind
}

/**
 * What the record fills in: the values of its postmortem, typed or logged, so that the date and the document agree. The
 * severity is the worst that was reached: a SEV-1 whose severity was lowered later still needs its meeting in three days.
 */
export function recorded(incident: Incident | undefined): Recorded {
  const facts = postmortemFacts(incident)
  const fields = incident?.fields ?? new Map()
  return {
    severity: severityOf(facts, fields),
    endedAt: boundsOf(facts, fields).to,
    meetingAt: fieldInstant(fields, 'meeting-at'),
    calendar: WORK_CALENDARS.find((kind) => kind === fields.get(CALENDAR_FIELD)),
  }
}

/** A moment of the record as its field shows it in that zone; empty while it isn't known or the zone is half typed. */
export function momentField(at: Instant | undefined, timeZone: string): string {
  return at && isTimeZone(timeZone) ? wallClock(at, timeZone) : ''
}

/** Which moment a time of the record is, where the clocks of that zone show it twice. */
export function momentPass(at: Instant | undefined, timeZone: string): Pass | undefined {
  return at && isTimeZone(timeZone) ? passOf(at, timeZone) : undefined
}

/** Both moments that a time of the form may mean; `undefined` where there is one, or somebody has said which. */
export function openPassings(text: string, timeZone: string, pass: Pass | undefined): Passings | undefined {
  return pass === undefined && readTime(text, timeZone)?.clock === 'repeated' ? passingsOf(text, timeZone) : undefined
}

function readTime(text: string, timeZone: string, pass?: Pass): LocalTime | undefined {
  try {
    const time = localTime(text, timeZone, pass)
    return time.at.year >= FIRST_YEAR && time.at.year <= LAST_YEAR ? time : undefined
  } catch {
    return undefined
  }
}

/** Whether a zone of that name is known here. */
export function isTimeZone(name: string): boolean {
  try {
    // Temporal would also take a whole timestamp for a zone, Intl only a zone.
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
