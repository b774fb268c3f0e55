import type { PostmortemField } from '../domain/log/entry.ts'
import { CALENDAR_FIELD } from '../domain/meeting/calendar-field.ts'
import type { WorkCalendarKind } from '../domain/meeting/work-calendar.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/**
 * Writes the value of a field down. The one that it has already isn't written again.
 * @throws {NotRecorded} when the value is longer than `TEXT_LIMIT`, or a newer Poise has written here
 */
export function setField(field: PostmortemField, value: string): void {
  if (($incident.get()?.fields.get(field) ?? '') !== value) record({ kind: 'field', field, value }, { by: me() })
}

/** Counts the days of this incident by that calendar, on the pages of every language. */
export function chooseCalendar(calendar: WorkCalendarKind): void {
  setField(CALENDAR_FIELD, calendar)
}
