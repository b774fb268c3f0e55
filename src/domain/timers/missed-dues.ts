import type { Incident } from '../incident/project-incident.ts'
import type { Instant } from '../time.ts'
import { dueMoments } from './timers.ts'

/** A due moment that passed unanswered. Its entry in the log is given `at: dueAt`; `missedDues` then leaves it out. */
export interface MissedDue {
  /** `<timer>@<dueAt>`: the same in every tab. */
  key: string
  timer: string
  label?: string
  dueAt: Instant
  ceiling: boolean
}

/**
 * Due moments that have passed, were not answered since, and are not in the log as `overdue` yet; the earliest first.
 * What was due before anybody had declared the incident could not be met by anybody: it isn't missed.
 * A moment is in the log when an `overdue` entry has its timer and its time. A retracted one counts too: otherwise
 * taking it back would only bring it up again.
 * @param isConfidential as in `runningTimers`
 */
export function missedDues(incident: Incident, nowMs: number, isConfidential = false): MissedDue[] {
  const overdue = dueMoments(incident, nowMs, isConfidential).filter(({ state }) => state === 'overdue')
  if (overdue.length === 0) return []
  const recorded = new Set<string>()
  for (const entry of incident.timeline) {
    if (entry.kind === 'timer' && entry.act === 'overdue') recorded.add(dueKey(entry.timer, entry.at))
  }
  const declaredAt = incident.timeline.find(({ kind }) => kind === 'declared')?.recordedAt ?? ''
  return overdue
    .filter(({ id, dueAt }) => dueAt >= declaredAt && !recorded.has(dueKey(id, dueAt)))
    .map(({ id, label, dueAt, ceiling }) => ({ key: dueKey(id, dueAt), timer: id, label, dueAt, ceiling }))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
}

function dueKey(timer: string, dueAt: Instant): string {
  return `${timer}@${dueAt}`
}
