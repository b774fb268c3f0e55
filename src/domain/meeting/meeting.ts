import { calendarDay, type WorkCalendar } from './work-calendar.ts'
import { reviewTime } from './deadline.ts'
import { MEETING_MINUTES } from './invitation.ts'

/** When people work, as the clocks of the meeting's zone show it: `HH:mm`, `from` before `to`. */
export interface WorkingHours {
  from: string
  to: string
}

/** What speaks against a time for the meeting. A reason is data: the page puts it into words. */
export interface MeetingFaults {
  /** After the last day. */
  isLate: boolean
  /** On a day on which nobody works. */
  isRestDay: boolean
  /** Less than 24 hours remain between now, or the end of the incident, and the meeting. */
  isShort: boolean
}

/** A time that suits, and what still speaks against it when nothing better is left. */
export interface Proposal extends MeetingFaults {
  at: Temporal.ZonedDateTime
}

/** What a proposal is made from. */
export interface Asked {
  /** When the incident ended; its zone is the meeting's. */
  endedAt: Temporal.ZonedDateTime
  lastDay: Temporal.PlainDate
  hours: WorkingHours
  calendar: WorkCalendar
  /** Epoch milliseconds. */
  now: number
}

const STEP_MINUTES = 30
/** People need time to arrive: the slot nearest to this long after work begins is proposed. */
const SETTLED_MINUTES = 60
/** How many days after today are looked at when the last day is over; no holiday is as long. */
const OVERDUE_DAYS = 21

/**
 * Proposes a time for the postmortem meeting: within working hours, on a workday not after the last one, with 24 hours
 * for the review and the review link due on a workday too. Of the days that suit, the last, since the postmortem has to
 * be written first. When nothing suits, a short review goes before a rest day. After the last day it is the first
 * workday that leaves 24 hours.
 * @returns `undefined` when the working hours don't hold one meeting
 */
export function proposeMeeting(asked: Asked): Proposal | undefined {
  const today = firstMoment(asked).toPlainDate()
  const inTime = best(asked, today, asked.lastDay, (day, other) => Temporal.PlainDate.compare(day, other) > 0)
  if (inTime) return inTime
  const tomorrow = Temporal.PlainDate.compare(today, asked.lastDay) > 0 ? today : asked.lastDay.add({ days: 1 })
  return best(asked, tomorrow, tomorrow.add({ days: OVERDUE_DAYS }), () => false)
}

/**
 * What speaks against a time that somebody chose. For a meeting that has begun, `now` doesn't count any more, only
 * whether there were 24 hours since the end of the incident.
 */
export function meetingFaults(at: Temporal.ZonedDateTime, asked: Omit<Asked, 'hours'>): MeetingFaults {
  const { endedAt, lastDay, calendar, now } = asked
  const fromMs = at.epochMilliseconds >= now ? Math.max(endedAt.epochMilliseconds, now) : endedAt.epochMilliseconds
  return {
    isLate: Temporal.PlainDate.compare(at.toPlainDate(), lastDay) > 0,
    isRestDay: !calendarDay(calendar, at.toPlainDate()).works,
    isShort: reviewTime(at).epochMilliseconds < fromMs,
  }
}

function best(
  asked: Asked,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  isBetterDay: (day: Temporal.PlainDate, than: Temporal.PlainDate) => boolean,
): Proposal | undefined {
  let chosen: { proposal: Proposal; cost: number } | undefined
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    const slot = bestSlot(asked, day)
    if (!slot) continue
    const isBetter =
      !chosen ||
      slot.cost < chosen.cost ||
      (slot.cost === chosen.cost && isBetterDay(day, chosen.proposal.at.toPlainDate()))
    if (isBetter) chosen = slot
  }
  return chosen?.proposal
}

function bestSlot(asked: Asked, day: Temporal.PlainDate): { proposal: Proposal; cost: number } | undefined {
  const begin = Temporal.PlainTime.from(asked.hours.from)
  const wanted = minutesOf(begin) + SETTLED_MINUTES
  const earliest = firstMoment(asked)
  let chosen: { proposal: Proposal; cost: number; distance: number } | undefined
  for (let minute = minutesOf(begin); minute + MEETING_MINUTES <= endOf(asked); minute += STEP_MINUTES) {
    const plainTime = { hour: Math.floor(minute / 60), minute: minute % 60 }
    const at = day.toZonedDateTime({ timeZone: asked.endedAt.timeZoneId, plainTime })
    if (Temporal.ZonedDateTime.compare(at, earliest) < 0) continue
    const faults = meetingFaults(at, asked)
    const reviewRests = !calendarDay(asked.calendar, reviewTime(at).toPlainDate()).works
    const cost = (faults.isRestDay ? 4 : 0) + (faults.isShort ? 2 : 0) + (reviewRests ? 1 : 0)
    const distance = Math.abs(minute - wanted)
    if (!chosen || cost < chosen.cost || (cost === chosen.cost && distance < chosen.distance))
      chosen = { proposal: { at, ...faults }, cost, distance }
  }
  return chosen
}

/** The first moment at which a meeting can be. */
function firstMoment({ endedAt, now }: Asked): Temporal.ZonedDateTime {
  const nowThere = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(endedAt.timeZoneId)
  return Temporal.ZonedDateTime.compare(nowThere, endedAt) > 0 ? nowThere : endedAt
}

function endOf({ hours }: Asked): number {
  return minutesOf(Temporal.PlainTime.from(hours.to))
}

function minutesOf(time: Temporal.PlainTime): number {
  return time.hour * 60 + time.minute
}
