import type { CalendarPlan, CalendarWords } from '../../domain/export/icalendar.ts'
import type { Incident } from '../../domain/incident.ts'
import { guests } from '../../domain/invitation.ts'
import type { IncidentId, Instant } from '../../domain/log.ts'
import { postmortemFacts } from '../../domain/postmortem-facts.ts'
import type { DeadlineFound } from './reckon.ts'

/** On the last day the reminder comes when work begins. */
const LAST_DAY_ALARM = '09:00'

/** What the calendar file needs beside the answer. */
export interface CalendarContext {
  /** The open incident and its id; both absent when the fields were filled in by hand. */
  incident: Incident | undefined
  id: IncidentId
  words: CalendarWords
  madeAt: Instant
}

/**
 * What to write into the calendar. A meeting that is missing, makes no sense or lies before the end is left out.
 * Without an open incident the severity and the end tell one incident from another.
 */
export function calendarPlan(found: DeadlineFound, context: CalendarContext): CalendarPlan {
  const { severity, ended, deadline } = found
  const { incident, id, words, madeAt } = context
  const { people, title } = postmortemFacts(incident)
  const endedAt = instantOf(ended.at)
  return {
    key: incident ? id : `${severity}-${endedAt.replace(/\D/g, '').slice(0, 12)}`,
    title: incident?.fields.get('title') || title,
    severity,
    drill: incident?.drill ?? false,
    ...meetingOf(found),
    lastDay: deadline.lastDay.toString(),
    lastDayAlarmAt: instantOf(
      deadline.lastDay.toZonedDateTime({ timeZone: ended.at.timeZoneId, plainTime: LAST_DAY_ALARM }),
    ),
    isProvisional: deadline.unknownYears.length > 0 || deadline.unsettledBy !== undefined,
    zone: ended.at.timeZoneId,
    guests: guests(severity, people),
    words,
    madeAt,
  }
}

function meetingOf({ meeting }: DeadlineFound): Pick<CalendarPlan, 'meeting'> {
  if (!meeting || meeting === 'invalid' || meeting.isBeforeEnd) return {}
  return { meeting: { at: instantOf(meeting.time.at), isProposed: false } }
}

function instantOf(at: Temporal.ZonedDateTime): Instant {
  return at.toInstant().toString({ fractionalSecondDigits: 3 })
}
