import type { TimelineEntry, TimelineKind } from './project-incident.ts'

/** How an entry stands out among the others: a step that was done, a turn of the incident, or neither. */
export type Emphasis = 'done' | 'loud' | 'plain'

const EMPHASIS: Readonly<Record<TimelineKind, Emphasis>> = {
  declared: 'loud',
  severity: 'loud',
  role: 'plain',
  step: 'done',
  note: 'plain',
  update: 'plain',
  timer: 'plain',
  field: 'plain',
  status: 'plain',
  ended: 'plain',
  reopened: 'plain',
  archived: 'plain',
}

/** How an entry stands out on a timeline. A step that was unticked doesn't. */
export function emphasisOf(entry: TimelineEntry): Emphasis {
  return entry.kind === 'step' && entry.state === 'open' ? 'plain' : EMPHASIS[entry.kind]
}
