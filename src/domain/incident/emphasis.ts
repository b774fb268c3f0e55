import type { TimelineEntry, TimelineKind } from './project-incident.ts'

/**
 * How an entry stands out among the others: a step that was done, a turn of the incident, what a clock wrote down
 * by itself, a command, or none of them.
 */
export type Emphasis = 'done' | 'loud' | 'quiet' | 'code' | 'plain'

const EMPHASIS: Readonly<Record<TimelineKind, Emphasis>> = {
  declared: 'loud',
  severity: 'loud',
  role: 'plain',
  step: 'done',
  claim: 'plain',
  note: 'plain',
  runbook: 'plain',
  command: 'code',
  update: 'plain',
  timer: 'plain',
  reporting: 'plain',
  field: 'plain',
  status: 'plain',
  ended: 'plain',
  reopened: 'plain',
  archived: 'plain',
}

/** How an entry stands out on a timeline. A step that was unticked doesn't. */
export function emphasisOf(entry: TimelineEntry): Emphasis {
  if (entry.kind === 'step' && entry.state === 'open') return 'plain'
  return entry.kind === 'timer' && entry.act === 'overdue' ? 'quiet' : EMPHASIS[entry.kind]
}
