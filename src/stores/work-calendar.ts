import { CALENDAR_FIELD } from '../domain/meeting/deadline-form.ts'
import type { WorkCalendarKind } from '../domain/meeting/work-calendar.ts'
import { setField } from './fields.ts'

/** Counts the days of this incident by that calendar, on the pages of every language. */
export function chooseCalendar(calendar: WorkCalendarKind): void {
  setField(CALENDAR_FIELD, calendar)
}
