import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { oneLine } from '../text.ts'
import { type Instant, MINUTE_MS } from '../time.ts'
import { visible } from '../visible.ts'

/** Before the latest time, in minutes: a day, two hours, a quarter of an hour. */
const ALARMS_MINUTES = [1440, 120, 15]
const EVENT_MINUTES = 15

/** The latest time of a report, as it goes into a calendar. */
export interface ReportingEvent {
  /** What the event's id is made from: incident, clock and stage. It stays the same from file to file. */
  key: string
  name: string
  note: string
  at: Instant
  madeAt: Instant
  /** A file with a greater number takes the place of an earlier one in the calendar; see `icsSequence`. */
  sequence: number
  organizer: { name: string; email: string }
  /** Nothing has to be reported any more: the event is called off. */
  isOver: boolean
  /** Others who see the calendar must learn no more than that something is due. */
  isQuiet: boolean
  url?: string
}

/**
 * The latest time of a report as an iCalendar file (RFC 5545) with one event, which ends at that time, and alarms before
 * it; those that had passed when it was made are left out. It names no incident. A newer file takes the place of the older
 * one: it has the same id and a greater sequence, and an organizer, without which Outlook adds the event once more
 * (https://github.com/mangstadt/biweekly/issues/87). One that is over is canceled (RFC 5546, 3.2.5).
 * @throws {RangeError} when an instant makes no sense
 */
export function reportingCalendar(report: ReportingEvent): string {
  const { key, name, note, at, madeAt, sequence, organizer, isOver, isQuiet, url } = report
  const atMs = Date.parse(at)
  const made = new Date(madeAt)
  const calendar = ical({
    prodId: { company: 'Poise', product: 'Reporting', language: 'EN' },
    method: isOver ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  calendar.createEvent({
    id: `poise-${key}`,
    sequence,
    stamp: made,
    lastModified: made,
    organizer,
    start: new Date(atMs - EVENT_MINUTES * MINUTE_MS),
    end: new Date(atMs),
    summary: visible(oneLine(name)),
    status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(isQuiet
      ? { class: ICalEventClass.CONFIDENTIAL }
      : { description: visible(oneLine(note)), ...(url ? { url } : {}) }),
    alarms: isOver ? [] : alarms(atMs, made),
  })
  return `${calendar.toString()}\r\n`
}

function alarms(atMs: number, made: Date) {
  return ALARMS_MINUTES.filter((minutes) => atMs - minutes * MINUTE_MS > made.getTime()).map((minutes) => ({
    type: ICalAlarmType.display,
    // Counted from the start, which lies before the time itself.
    trigger: (minutes - EVENT_MINUTES) * 60,
  }))
}
