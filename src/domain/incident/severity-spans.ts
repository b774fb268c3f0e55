import type { Incident, TimelineEntry } from './project-incident.ts'
import type { Instant } from '../time.ts'
import type { Severity } from '../log/entry.ts'

/** One stretch of time at one severity. `to` is absent while it lasts. */
export interface SeveritySpan {
  severity: Severity
  from: Instant
  to?: Instant
}

/** The severity that an entry sets; `undefined` when it leaves the severity as it is. */
export function severitySetBy(entry: TimelineEntry): Severity | undefined {
  switch (entry.kind) {
    case 'declared':
      return entry.severity
    case 'severity':
      return entry.to
    case 'role':
    case 'step':
    case 'claim':
    case 'note':
    case 'runbook':
    case 'command':
    case 'update':
    case 'timer':
    case 'reporting':
    case 'field':
    case 'status':
    case 'ended':
    case 'reopened':
    case 'archived':
      return undefined
  }
}

/**
 * The stretches of time spent at each severity, in order; the time between an end and a reopening belongs to none.
 * A severity that was set before the incident was reopened holds again from the reopening.
 */
export function severitySpans(incident: Incident): SeveritySpan[] {
  const spans: SeveritySpan[] = []
  let current: SeveritySpan | undefined
  let severity: Severity | undefined
  let ended = false
  const close = (at: Instant) => {
    if (current && current.from !== at) spans.push({ ...current, to: at })
    current = undefined
  }
  for (const entry of incident.timeline) {
    if (entry.retracted) continue
    const next = severitySetBy(entry)
    if (next !== undefined) {
      if (next === severity && current) continue
      severity = next
      close(entry.at)
      if (!ended) current = { severity, from: entry.at }
    } else if (entry.kind === 'ended') {
      ended = true
      close(entry.at)
    } else if (entry.kind === 'reopened') {
      ended = false
      if (severity && !current) current = { severity, from: entry.at }
    }
  }
  if (current) spans.push(current)
  return spans
}
