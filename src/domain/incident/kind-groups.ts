import { QUIET_FIELD } from './quiet.ts'
import type { TimelineEntry, TimelineKind } from './project-incident.ts'

/** The groups of kinds that the filter offers, in its order. */
export const KIND_GROUPS = ['notes', 'steps', 'severity', 'updates', 'roles'] as const
/** One of the groups; a person can show or hide each. */
export type KindGroup = (typeof KIND_GROUPS)[number]

/** The group of each kind; entries of a kind in `none` are never on the timeline, but for the field that says whether it is quiet. */
const GROUP_OF: Readonly<Record<TimelineKind, KindGroup | 'none'>> = {
  note: 'notes',
  step: 'steps',
  claim: 'steps',
  runbook: 'steps',
  command: 'steps',
  declared: 'severity',
  severity: 'severity',
  status: 'severity',
  ended: 'severity',
  reopened: 'severity',
  archived: 'severity',
  update: 'updates',
  timer: 'updates',
  reporting: 'updates',
  role: 'roles',
  field: 'none',
}

/** The group of an entry; `none` when it never stands on the timeline. */
export function groupOf(entry: TimelineEntry): KindGroup | 'none' {
  return entry.kind === 'field' && entry.field === QUIET_FIELD ? 'severity' : GROUP_OF[entry.kind]
}

/** Whether an entry ever stands on the timeline. */
export function isOnTimeline(entry: TimelineEntry): boolean {
  return groupOf(entry) !== 'none'
}
