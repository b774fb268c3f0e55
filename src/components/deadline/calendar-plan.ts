import type { WorkCalendar } from '../../domain/calendar.ts'
import { calendarSequence } from '../../domain/calendar-sequence.ts'
import { toInstant } from '../../domain/entry-shape.ts'
import type { CalendarPlan, CalendarWords } from '../../domain/export/icalendar.ts'
import type { Incident } from '../../domain/incident.ts'
import { guests, responderNames } from '../../domain/invitation.ts'
import type { Passage } from '../../domain/leaks.ts'
import type { Instant, Severity } from '../../domain/log.ts'
import { type Asked, proposeMeeting, type WorkingHours } from '../../domain/meeting.ts'
import { postmortemFacts } from '../../domain/postmortem-facts.ts'
import type { Fields } from '../../domain/postmortem-fields.ts'
import type { DeadlineFound } from './reckon.ts'

/** What the calendar file needs beside the answer. */
export interface CalendarContext {
  /** The open incident; absent when the fields were filled in by hand. */
  incident: Incident | undefined
  /** The id of the incident, or the one under which the first thing would be recorded; see `markCalendarFile`. */
  id: string
  days: WorkCalendar
  hours: WorkingHours
  words: CalendarWords
  /** Epoch milliseconds. */
  now: number
  /** The number of the file among its versions; reckoned from `now` when it is left out. */
  sequence?: number
}

/**
 * What to write into the calendar. In place of a meeting that is missing, makes no sense or lies before the end stands
 * the proposed one. The reminder of the last day comes when work begins.
 * The events are told apart by the id alone, which stays while the severity or the end is put right and before anything
 * is recorded (see `markCalendarFile`), so that a second download updates them.
 */
export function calendarPlan(found: DeadlineFound, context: CalendarContext): CalendarPlan {
  const { severity, ended, deadline } = found
  const { incident, id, hours, words, now, sequence = calendarSequence(toInstant(now)) } = context
  return {
    key: id,
    ...invited(incident, severity, words.roles),
    severity,
    drill: incident?.drill ?? false,
    ...meetingOf(found, context),
    lastDay: deadline.lastDay.toString(),
    lastDayAlarmAt: instantOf(
      deadline.lastDay.toZonedDateTime({ timeZone: ended.at.timeZoneId, plainTime: hours.from }),
    ),
    isProvisional: deadline.unknownYears.length > 0 || deadline.unsettledBy !== undefined,
    zone: ended.at.timeZoneId,
    words,
    madeAt: toInstant(now),
    sequence,
  }
}

/**
 * What the record puts into the calendar: what it is about, and who comes, typed into the postmortem or taken from the
 * log.
 * @param roles names of roles by their id
 */
export function invited(
  incident: Incident | undefined,
  severity: Severity,
  roles: CalendarWords['roles'],
): Pick<CalendarPlan, 'title' | 'guests'> {
  const { people, title } = postmortemFacts(incident)
  const fields: Fields = incident?.fields ?? new Map()
  return { title: fields.get('title') || title, guests: guests(severity, responderNames(people, fields, roles)) }
}

/** Everything in the calendar that somebody typed, each with its place's name. */
export function calendarPassages(
  { title, guests }: Pick<CalendarPlan, 'title' | 'guests'>,
  places: Record<'title' | 'guests', string>,
): Passage[] {
  return [
    { place: places.title, text: title },
    ...guests.flatMap(({ names }) => names.map((text) => ({ place: places.guests, text }))),
  ]
}

function meetingOf(found: DeadlineFound, context: CalendarContext): Pick<CalendarPlan, 'meeting'> {
  const { meeting } = found
  if (meeting && meeting !== 'invalid' && !meeting.isBeforeEnd)
    return { meeting: { at: instantOf(meeting.time.at), isProposed: false } }
  const proposal = proposeMeeting(askedOf(found, context))
  return proposal ? { meeting: { at: instantOf(proposal.at), isProposed: true } } : {}
}

/** What a proposal is made from. */
export function askedOf(
  { ended, deadline }: DeadlineFound,
  { days, hours, now }: { days: WorkCalendar; hours: WorkingHours; now: number },
): Asked {
  return { endedAt: ended.at, lastDay: deadline.lastDay, calendar: days, hours, now }
}

function instantOf(at: Temporal.ZonedDateTime): Instant {
  return at.toInstant().toString({ fractionalSecondDigits: 3 })
}
