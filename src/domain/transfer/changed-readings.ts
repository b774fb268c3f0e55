import type { Incident, StepTick, TimelineEntry } from '../incident/project-incident.ts'
import type { EntryId, PostmortemField, PostmortemStatus, Role, Severity, StepKey } from '../log/entry.ts'
import { amendableText } from '../log/amended-text.ts'
import { toDoText } from '../postmortem/to-dos.ts'

/** Whether an incident runs, has ended, or was put away. */
export type Phase = 'open' | 'ended' | 'archived'

/**
 * Something that the log says already and would say differently. `describeChange` words it.
 * What is said for the first time is no change: a role that nobody held, a step that nobody touched.
 */
export type Change =
  | { what: 'phase'; before: Phase; after: Phase }
  | { what: 'drill'; before: boolean; after: boolean }
  | { what: 'severity'; before: Severity; after?: Severity }
  | { what: 'title'; before: string; after: string }
  | { what: 'status'; before: PostmortemStatus; after: PostmortemStatus }
  | { what: 'role'; role: Role; before: string; after: string }
  | { what: 'step'; step: StepKey; before: StepTick; after?: StepTick }
  /** `toDo` is the text of the to-do of which the field keeps a part. */
  | { what: 'field'; field: PostmortemField; toDo?: string; before: string; after: string }
  /** An entry was retimed, reworded, given a data link, or retracted. */
  | { what: 'entry'; before: TimelineEntry; after: TimelineEntry }

/** What reads differently in `after`, the weightiest first. Both are the same incident, `after` with more entries. */
export function changesBetween(before: Incident, after: Incident): Change[] {
  const changes: Change[] = [
    { what: 'phase', before: phase(before), after: phase(after) },
    { what: 'drill', before: before.drill, after: after.drill },
    ...(before.severity ? [{ what: 'severity', before: before.severity, after: after.severity } as const] : []),
    ...(before.title ? [{ what: 'title', before: before.title, after: after.title ?? '' } as const] : []),
    { what: 'status', before: before.status, after: after.status },
  ]
  for (const [role, person] of before.roles)
    changes.push({ what: 'role', role, before: person, after: after.roles.get(role) ?? '' })
  for (const [step, tick] of before.steps)
    changes.push({ what: 'step', step, before: tick, after: after.steps.get(step) })
  const entries = new Map(after.timeline.map((entry) => [entry.id, entry]))
  for (const [field, value] of before.fields)
    changes.push({
      what: 'field',
      field,
      ...toDoOf(field, entries),
      before: value,
      after: after.fields.get(field) ?? '',
    })
  for (const entry of before.timeline) {
    const then = entries.get(entry.id)
    if (then) changes.push({ what: 'entry', before: entry, after: then })
  }
  return changes.filter(readsDifferently)
}

function phase(incident: Incident): Phase {
  if (incident.archivedAt) return 'archived'
  return incident.endedAt ? 'ended' : 'open'
}

function toDoOf(field: PostmortemField, entries: ReadonlyMap<EntryId, TimelineEntry>): { toDo?: string } {
  const note = entries.get(/^item\.([^.]+)\./.exec(field)?.[1] ?? '')
  return note?.kind === 'note' ? { toDo: toDoText(note.text) } : {}
}

function readsDifferently(change: Change): boolean {
  if (change.what === 'step') return ticked(change.before) !== ticked(change.after)
  if (change.what === 'entry') return amendable(change.before) !== amendable(change.after)
  return change.before !== change.after
}

function ticked(tick: StepTick | undefined): string {
  return JSON.stringify(tick ? [tick.state, tick.state === 'skipped' && tick.reason] : ['open', false])
}

/** Everything of an entry that a later entry can change. */
function amendable(entry: TimelineEntry): string {
  return JSON.stringify([entry.at, amendableText(entry), entry.source, entry.retracted])
}
