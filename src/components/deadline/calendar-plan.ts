import type { WorkCalendar } from '../../domain/calendar.ts'
import { toInstant } from '../../domain/entry-shape.ts'
import type { CalendarPlan, CalendarWords } from '../../domain/export/icalendar.ts'
import type { Incident } from '../../domain/incident.ts'
import { guests } from '../../domain/invitation.ts'
import type { IncidentId, Instant } from '../../domain/log.ts'
import { type Asked, proposeMeeting, type WorkingHours } from '../../domain/meeting.ts'
import { postmortemFacts } from '../../domain/postmortem-facts.ts'
import type { DeadlineFound } from './reckon.ts'

/** What the calendar file needs beside the answer. */
export interface CalendarContext {
  /** The open incident; absent when the fields were filled in by hand. */
  incident: Incident | undefined
  /** The id under which this browser records, or would record the first thing. */
  id: IncidentId
  days: WorkCalendar
  hours: WorkingHours
  words: CalendarWords
  /** Epoch milliseconds. */
  now: number
}

/**
 * What to write into the calendar. In place of a meeting that is missing, makes no sense or lies before the end stands
 * the proposed one. The reminder of the last day comes when work begins.
 * The events are told apart by the incident's id alone, which a browser keeps before anything is recorded too: whoever
 * corrects the severity or the end and downloads again updates the events.
 */
export function calendarPlan(found: DeadlineFound, context: CalendarContext): CalendarPlan {
  const { severity, ended, deadline } = found
  const { incident, id, hours, words, now } = context
  const { people, title } = postmortemFacts(incident)
  return {
    key: id,
    title: incident?.fields.get('title') || title,
    severity,
    drill: incident?.drill ?? false,
    ...meetingOf(found, context),
    lastDay: deadline.lastDay.toString(),
    lastDayAlarmAt: instantOf(
      deadline.lastDay.toZonedDateTime({ timeZone: ended.at.timeZoneId, plainTime: hours.from }),
    ),
    isProvisional: deadline.unknownYears.length > 0 || deadline.unsettledBy !== undefined,
    zone: ended.at.timeZoneId,
    guests: guests(severity, people),
    words,
    madeAt: toInstant(now),
  }
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
