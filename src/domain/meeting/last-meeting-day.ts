import type { Incident } from '../incident/project-incident.ts'
import { leftMs } from './deadline.ts'
import { answerForm, momentField, recorded } from './deadline-form.ts'
import { type Arrangements, type OwnDays, workCalendar, type WorkCalendarKind } from './work-calendar.ts'

/** By which days the last day is counted. `calendar` is that of every incident, until another is chosen for it. */
export interface WorkingDays {
  arrangements: Arrangements
  own: OwnDays
  calendar: WorkCalendarKind
}

/** The last day on which the postmortem meeting may be held, and whether it is over. */
export interface LastMeetingDay {
  day: Temporal.PlainDate
  isOver: boolean
}

/**
 * The same last day as the calculator gives; `undefined` while the incident has no end, for a drill, or where no
 * postmortem is required. Needs `Temporal`.
 * @param nowMs epoch milliseconds
 */
export function lastMeetingDay(
  incident: Incident | undefined,
  timeZone: string,
  { arrangements, own, calendar }: WorkingDays,
  nowMs: number,
): LastMeetingDay | undefined {
  if (incident?.drill) return undefined
  const known = recorded(incident)
  const kind = known.calendar ?? calendar
  const answer = answerForm(
    {
      severity: known.severity ?? '',
      endedAt: momentField(known.endedAt, timeZone),
      timeZone,
      calendar: kind,
      meetingAt: '',
    },
    workCalendar(kind, arrangements, own),
  )
  if (answer.kind !== 'deadline') return undefined
  const day = answer.deadline.lastDay
  return { day, isOver: leftMs(day, timeZone, nowMs) <= 0 }
}
