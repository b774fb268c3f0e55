import type { CalendarEvent, CalendarPlan } from '../meeting/calendar-plan.ts'
import ical, {
  ICalAlarmType,
  type ICalCalendar,
  type ICalEvent,
  ICalEventClass,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { fill } from '../fill.ts'
import { AGENDA, guestText, MEETING_MINUTES } from '../meeting/invitation.ts'
import { type Instant, MINUTE_MS } from '../time.ts'
import { localMinute, utcMinute } from '../instant-text.ts'
import { oneLine } from '../text.ts'
import { visible } from '../visible.ts'

const DAY_MS = 86_400_000
const MEETING_ALARM_MINUTES = 15
const REVIEW_MINUTES = 15

/**
 * The postmortem meeting, the reminder to send the review link 24 hours before, or the last possible day, as an
 * iCalendar file (RFC 5545): instants in UTC, lines folded by octets, every line ended by CRLF. The last day is a date,
 * so that it is that date in every zone.
 *
 * A newer file of the same incident takes the place of the older one: it has the same id and a greater sequence. Outlook
 * goes by them only in a request that has an organizer, with one event in the file; else it adds the event once more
 * (https://github.com/mangstadt/biweekly/issues/87). Nobody is asked for an answer.
 * @throws {RangeError} when an instant or the date makes no sense, or an event of the meeting is asked for without one
 */
export function postmortemCalendar(plan: CalendarPlan, event: CalendarEvent): string {
  const calendar = ical({
    prodId: { company: 'Poise', product: 'Postmortem', language: 'EN' },
    method: ICalCalendarMethod.REQUEST,
  })
  if (event === 'last-day') addLastDay(calendar, plan)
  else if (!plan.meeting) throw new RangeError('There is no meeting.')
  else if (event === 'meeting') addMeeting(calendar, plan, plan.meeting)
  else addReview(calendar, plan, plan.meeting)
  if (plan.quiet) for (const each of calendar.events()) keepQuiet(each, plan.words.quiet[event], plan)
  return `${calendar.toString()}\r\n`
}

/** Leaves of an event when it is and what it is called: the code name, and which of the three it is. */
function keepQuiet(event: ICalEvent, name: string, { title, words }: CalendarPlan): void {
  event.summary(fill(name, { title: cleanLine(title) || words.untitled }))
  event.description(null)
  event.class(ICalEventClass.CONFIDENTIAL)
}

function addMeeting(
  calendar: ICalCalendar,
  plan: CalendarPlan,
  { at, isProposed }: { at: Instant; isProposed: boolean },
) {
  const { words } = plan
  const summary = nameOf(plan, words.meeting)
  calendar.createEvent({
    ...common(plan, 'meeting'),
    summary: isProposed ? fill(words.proposed, { event: summary }) : summary,
    start: new Date(at),
    end: new Date(Date.parse(at) + MEETING_MINUTES * MINUTE_MS),
    status: isProposed ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    description: [
      ...drillNote(plan),
      meetingTime(plan, at),
      noLater(plan),
      '',
      words.agenda,
      ...AGENDA.map((item, index) => `${index + 1}. ${words.agendaItems[item]}`),
      '',
      words.invite,
      ...plan.guests.map((guest) => `- ${guestText(guest, words)}`),
    ].join('\n'),
    alarms: [{ type: ICalAlarmType.display, trigger: MEETING_ALARM_MINUTES * 60 }],
  })
}

function addReview(calendar: ICalCalendar, plan: CalendarPlan, { at }: { at: Instant }): void {
  const startMs = Date.parse(at) - DAY_MS
  calendar.createEvent({
    ...common(plan, 'review'),
    summary: nameOf(plan, plan.words.review),
    start: new Date(startMs),
    end: new Date(startMs + REVIEW_MINUTES * MINUTE_MS),
    transparency: ICalEventTransparency.TRANSPARENT,
    description: [...drillNote(plan), plan.words.reviewHow, meetingTime(plan, at)].join('\n'),
    alarms: [{ type: ICalAlarmType.display, trigger: 0 }],
  })
}

function addLastDay(calendar: ICalCalendar, plan: CalendarPlan): void {
  const day = new Date(`${plan.lastDay}T00:00:00Z`)
  calendar.createEvent({
    ...common(plan, 'last-day'),
    summary: nameOf(plan, plan.words.lastDay),
    allDay: true,
    start: day,
    end: new Date(day.getTime() + DAY_MS),
    transparency: ICalEventTransparency.TRANSPARENT,
    description: [...drillNote(plan), noLater(plan), ...(plan.isProvisional ? [plan.words.provisional] : [])].join(
      '\n',
    ),
    alarms: [{ type: ICalAlarmType.display, trigger: new Date(plan.lastDayAlarmAt) }],
  })
}

function common({ key, madeAt, sequence, emailDomain, words }: CalendarPlan, event: CalendarEvent) {
  const made = new Date(madeAt)
  return {
    id: `poise-${key}-${event}`,
    sequence,
    stamp: made,
    lastModified: made,
    organizer: { name: words.organizer, email: `noreply@${emailDomain}` },
  }
}

function nameOf({ title, severity, drill, words }: CalendarPlan, event: string): string {
  const name = fill(event, { severity, title: cleanLine(title) || words.untitled })
  return drill ? fill(words.drill, { event: name }) : name
}

function drillNote({ drill, words }: CalendarPlan): string[] {
  return drill ? [words.drillNote, ''] : []
}

function meetingTime({ zone, words }: CalendarPlan, at: Instant): string {
  return fill(words.meetingAt, { time: localMinute(at, zone), utc: utcMinute(at), zone })
}

function noLater({ lastDay, zone, words }: CalendarPlan): string {
  return fill(words.noLater, { date: lastDay, zone })
}

/** Typed text in a calendar: one line, with nothing hidden in it. */
function cleanLine(text: string): string {
  return visible(oneLine(text))
}
