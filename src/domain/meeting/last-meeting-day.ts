import type { Incident } from '../incident/project-incident.ts'
import { answerForm, type DeadlineForm, momentField, recorded } from './deadline-form.ts'
import { type Arrangements, type OwnDays, type WorkCalendarKind, workCalendar } from './work-calendar.ts'

/** By which days an organization counts. */
export interface DayRules {
  arrangements: Arrangements
  own: OwnDays
  /** The calendar of an incident for which none was chosen. */
  kind: WorkCalendarKind
  /** The organization's zone: it says on which day the incident ended. */
  zone: string
}

/**
 * The last day for the meeting about an incident that has ended, `YYYY-MM-DD`, as the calculator shows it. Needs
 * `Temporal`.
 * @returns `none` where no meeting is required; `undefined` while severity or end isn't known
 */
export function lastMeetingDay(incident: Incident, { arrangements, own, kind, zone }: DayRules): string | undefined {
  const { severity = '' as const, endedAt, calendar = kind } = recorded(incident)
  const form: DeadlineForm = { severity, endedAt: momentField(endedAt, zone), timeZone: zone, calendar, meetingAt: '' }
  const answer = answerForm(form, workCalendar(calendar, arrangements, own))
  if (answer.kind === 'deadline') return answer.deadline.lastDay.toString()
  return answer.kind === 'none' ? 'none' : undefined
}
