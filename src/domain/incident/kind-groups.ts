import type { TimelineEntry, TimelineKind } from './project-incident.ts'

/** What entries are told apart by, in the order in which the filter offers it. */
export const KIND_GROUPS = ['notes', 'steps', 'severity', 'updates', 'roles'] as const
export type KindGroup = (typeof KIND_GROUPS)[number]

/** `none`: never on the timeline. */
const GROUP_OF: Readonly<Record<TimelineKind, KindGroup | 'none'>> = {
  note: 'notes',
  step: 'steps',
  declared: 'severity',
  severity: 'severity',
  status: 'severity',
  ended: 'severity',
  reopened: 'severity',
  archived: 'severity',
  update: 'updates',
  timer: 'updates',
  role: 'roles',
  field: 'none',
}

/** By what an entry is told apart; `none` when it never stands on the timeline. */
export function groupOf(entry: TimelineEntry): KindGroup | 'none' {
  return GROUP_OF[entry.kind]
}

/** Whether an entry ever stands on the timeline. */
export function isOnTimeline(entry: TimelineEntry): boolean {
  return groupOf(entry) !== 'none'
}
