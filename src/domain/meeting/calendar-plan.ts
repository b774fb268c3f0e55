import type { WorkCalendar } from './work-calendar.ts'
import { icsSequence } from './ics-sequence.ts'
import { toInstant, type Instant } from '../time.ts'
import { isQuiet } from '../incident/quiet.ts'
import type { Incident } from '../incident/project-incident.ts'
import { type AgendaItem, type Guest, guests, type GuestWords, responderNames } from './invitation.ts'
import type { Severity } from '../log/entry.ts'
import { type Asked, proposeMeeting, type WorkingHours } from './meeting.ts'
import { postmortemFacts } from '../postmortem/facts.ts'
import type { Fields } from '../postmortem/fields.ts'
import type { DeadlineAnswer } from './deadline-form.ts'

/** The words of the calendar file in one language. */
export interface CalendarWords extends GuestWords {
  /** Names of roles by their id. */
  roles: Readonly<Record<string, string>>
  /** Places: `{severity}`, `{title}`. */
  meeting: string
  /** Places: `{title}`. */
  review: string
  /** Places: `{severity}`, `{title}`. */
  lastDay: string
  /** Stands around the name of every event of a drill. Places: `{event}`. */
  drill: string
  drillNote: string
  /** Stands around the name of a meeting that nobody has fixed yet. Places: `{event}`. */
  proposed: string
  untitled: string
  /** Who sends the events: this page. */
  organizer: string
  agenda: string
  agendaItems: Record<AgendaItem, string>
  invite: string
  /** Places: `{date}`, `{zone}`. */
  noLater: string
  /** Places: `{time}`, `{utc}`, `{zone}`. */
  meetingAt: string
  reviewHow: string
  provisional: string
  /** What an event of a quiet incident is called, so that it can be told from the others. Places: `{title}`. */
  quiet: Record<CalendarEvent, string>
}

/** What goes into the calendar: the meeting, the reminder to send the review link, and the last possible day. */
export const CALENDAR_EVENTS = ['meeting', 'review', 'last-day'] as const
/** One of the events. Each has a file of its own: Outlook opens a file of several as another calendar. */
export type CalendarEvent = (typeof CALENDAR_EVENTS)[number]

/**
 * The name of a calendar file: what it is, in the words of its reader, a drill said first, and the last day; one that tells
 * nothing of an incident when it is quiet. */
export function calendarFileName(
  event: CalendarEvent,
  { drill, quiet, lastDay }: Pick<CalendarPlan, 'drill' | 'quiet' | 'lastDay'>,
  words: Record<'fileNames' | 'quietFiles', Record<CalendarEvent, string>> & { drillFile: string },
): string {
  const name = quiet ? [words.quietFiles[event]] : [...(drill ? [words.drillFile] : []), words.fileNames[event]]
  return `${[...name, lastDay].join('-')}.ics`
}

/** What the calendar file is made from. Dates are ISO 8601. */
export interface CalendarPlan {
  /** What the ids of the events are made from: the same incident gives the same ids. Letters, digits and hyphens. */
  key: string
  title: string
  severity: Severity
  drill: boolean
  /** Nobody else may learn of it: the calendar shows its name alone. */
  quiet: boolean
  /** The planned or the proposed meeting; absent when there is none. */
  meeting?: { at: Instant; isProposed: boolean }
  /** The meeting is held no later than the end of this local date. */
  lastDay: string
  /** When to be reminded of the last day. */
  lastDayAlarmAt: Instant
  /** The count of days isn't certain yet. */
  isProvisional: boolean
  /** IANA name of the zone of the last day. */
  zone: string
  guests: readonly Guest[]
  /** Domain of the organization's addresses. */
  emailDomain: string
  words: CalendarWords
  /** When the file is made. */
  madeAt: Instant
  /** A file with a greater number takes the place of an earlier one in the calendar; see `icsSequence`. */
  sequence: number
}

/** What the calendar file needs beside the answer. */
export interface CalendarContext {
  /** The open incident; absent when the fields were filled in by hand. */
  incident: Incident | undefined
  /** The id of the incident, or the one under which the first thing would be recorded; see `markCalendarFile`. */
  id: string
  days: WorkCalendar
  hours: WorkingHours
  emailDomain: string
  words: CalendarWords
  /** Epoch milliseconds. */
  now: number
  /** The number of the file among its versions; made from `now` when it is left out. */
  sequence?: number
}

/**
 * What to write into the calendar. In place of a meeting that is missing, makes no sense or lies before the end stands
 * the proposed one. The reminder of the last day comes when work begins.
 * The ids of the events come from the incident's id alone, which stays while the severity or the end is put right and before anything
 * is recorded (see `markCalendarFile`), so that a second download updates them.
 */
export function calendarPlan(answer: DeadlineAnswer, context: CalendarContext): CalendarPlan {
  const { severity, ended, deadline } = answer
  const { incident, id, hours, emailDomain, words, now, sequence = icsSequence(toInstant(now)) } = context
  return {
    key: id,
    ...invited(incident, severity, words.roles),
    severity,
    drill: incident?.drill ?? false,
    quiet: isQuiet(incident),
    ...meetingOf(answer, context),
    lastDay: deadline.lastDay.toString(),
    lastDayAlarmAt: instantOf(
      deadline.lastDay.toZonedDateTime({ timeZone: ended.at.timeZoneId, plainTime: hours.from }),
    ),
    isProvisional: deadline.unknownYears.length > 0 || deadline.unsettledBy !== undefined,
    zone: ended.at.timeZoneId,
    emailDomain,
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

/** Everything in the calendar that somebody typed, each with its place's name, as `leaksIn` reads it. */
export function calendarPassages(
  { title, guests }: Pick<CalendarPlan, 'title' | 'guests'>,
  places: Record<'title' | 'guests', string>,
): { place: string; text: string }[] {
  return [
    { place: places.title, text: title },
    ...guests.flatMap(({ names }) => names.map((text) => ({ place: places.guests, text }))),
  ]
}

function meetingOf(answer: DeadlineAnswer, context: CalendarContext): Pick<CalendarPlan, 'meeting'> {
  const { meeting } = answer
  if (meeting && meeting !== 'invalid' && !meeting.isBeforeEnd)
    return { meeting: { at: instantOf(meeting.time.at), isProposed: false } }
  const proposal = proposeMeeting(askedOf(answer, context))
  return proposal ? { meeting: { at: instantOf(proposal.at), isProposed: true } } : {}
}

/** What a proposal is made from. */
export function askedOf(
  { ended, deadline }: DeadlineAnswer,
  { days, hours, now }: { days: WorkCalendar; hours: WorkingHours; now: number },
): Asked {
  return { endedAt: ended.at, lastDay: deadline.lastDay, calendar: days, hours, now }
}

function instantOf(at: Temporal.ZonedDateTime): Instant {
  return at.toInstant().toString({ fractionalSecondDigits: 3 })
}
