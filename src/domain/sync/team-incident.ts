import { isQuiet } from '../incident/quiet.ts'
import { isRun } from '../incident/is-run.ts'
import { project } from '../incident/project-incident.ts'
import type { Entry, IncidentId, Severity } from '../log/entry.ts'
import type { Instant } from '../time.ts'

/** An incident of the team, for a list. */
export interface TeamIncident {
  id: IncidentId
  circle: string
  title?: string
  severity?: Severity
  drill: boolean
  quiet: boolean
  startedAt?: Instant
  endedAt?: Instant
}

/** What entries of an incident say of it, in any order; `undefined` for none, and for a run of a checklist. */
export function teamIncident(circle: string, entries: readonly Entry[]): TeamIncident | undefined {
  const [first] = entries
  if (!first || isRun(entries)) return undefined
  const incident = project(entries)
  const { title, severity, drill, startedAt, endedAt } = incident
  return {
    id: first.incident,
    circle,
    drill,
    quiet: isQuiet(incident),
    ...(title ? { title } : {}),
    ...(severity ? { severity } : {}),
    ...(startedAt ? { startedAt } : {}),
    ...(endedAt ? { endedAt } : {}),
  }
}

/** Whether the entries say how an incident began. Where they don't, it began before they were asked for. */
export function holdsBeginning(entries: readonly Entry[]): boolean {
  return entries.some(({ kind }) => kind === 'declared')
}
