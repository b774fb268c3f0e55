import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { type Instant, MINUTE_MS } from '../time.ts'

/** Before the latest time, in minutes: a day, two hours, a quarter of an hour. */
const ALARMS_MINUTES = [1440, 120, 15]
const EVENT_MINUTES = 15

/** The latest time of a report, as it goes into a calendar. */
export interface ReportingEvent {
  /** What the event's id is made from: incident, clock and stage. */
  key: string
  name: string
  note: string
  at: Instant
  madeAt: Instant
  url?: string
}

/**
 * The latest time of a report as an iCalendar file (RFC 5545) with one event, which ends at that time, and alarms before
 * it; those that had passed when it was made are left out. It names no incident.
 * @throws {RangeError} when an instant makes no sense
 */
export function reportingCalendar({ key, name, note, at, madeAt, url }: ReportingEvent): string {
  const atMs = Date.parse(at)
  const made = new Date(madeAt)
  const calendar = ical({
    prodId: { company: 'Poise', product: 'Reporting', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `poise-${key}`,
    stamp: made,
    lastModified: made,
    start: new Date(atMs - EVENT_MINUTES * MINUTE_MS),
    end: new Date(atMs),
    summary: name,
    description: note,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(url ? { url } : {}),
    alarms: ALARMS_MINUTES.filter((minutes) => atMs - minutes * MINUTE_MS > made.getTime()).map((minutes) => ({
      type: ICalAlarmType.display,
      // Counted from the start, which lies before the time itself.
      trigger: (minutes - EVENT_MINUTES) * 60,
    })),
  })
  return `${calendar.toString()}\r\n`
}
