import { claimsOf } from '../incident/claims.ts'
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
  /** Who knows a topic, or leads a sub-team. */
  | { what: 'expert' | 'subTeam'; topic: string; before: string; after: string }
  | { what: 'step'; step: StepKey; before: StepTick; after?: StepTick }
  /** Who does a step; nobody has a step whose `after` is absent. */
  | { what: 'claim'; label: string; before: string; after?: string }
  /** `toDo` is the text of the to-do of which the field keeps a part. */
  | { what: 'field'; field: PostmortemField; toDo?: string; before: string; after: string }
  /** An entry was retimed, reworded, given a data link, or retracted. */
  | { what: 'entry'; before: TimelineEntry; after: TimelineEntry }

/** What reads differently in `after`, the weightiest first. Both are the same incident, `after` with more entries. */
export function changesBetween(before: Incident, after: Incident): Change[] {
  return Object.values(READINGS).flatMap((read) => read(before, after).filter(readsDifferently))
}

type Reading = (before: Incident, after: Incident) => Change[]

/** What each part of an incident says of a change, the weightiest first; some say it together with another one. */
const READINGS: Readonly<Record<keyof Incident, Reading>> = {
  endedAt: (before, after) => [{ what: 'phase', before: phase(before), after: phase(after) }],
  archivedAt: () => [],
  drill: (before, after) => [{ what: 'drill', before: before.drill, after: after.drill }],
  severity: (before, after) =>
    before.severity ? [{ what: 'severity', before: before.severity, after: after.severity }] : [],
  title: (before, after) => (before.title ? [{ what: 'title', before: before.title, after: after.title ?? '' }] : []),
  status: (before, after) => [{ what: 'status', before: before.status, after: after.status }],
  roles: (before, after) =>
    [...before.roles].map(([role, person]) => ({
      what: 'role',
      role,
      before: person,
      after: after.roles.get(role) ?? '',
    })),
  experts: (before, after) => byTopic('expert', before.experts, after.experts),
  subTeams: (before, after) => byTopic('subTeam', before.subTeams, after.subTeams),
  steps: (before, after) => {
    const claims = claimsOf(after)
    return [
      ...[...before.steps].map(([step, tick]): Change => ({
        what: 'step',
        step,
        before: tick,
        after: after.steps.get(step),
      })),
      ...[...claimsOf(before)].map(([step, { person, label }]): Change => ({
        what: 'claim',
        label,
        before: person,
        after: claims.get(step)?.person,
      })),
    ]
  },
  fields: (before, after) => {
    const entries = new Map(after.timeline.map((entry) => [entry.id, entry]))
    return [...before.fields].map(([field, value]) => ({
      what: 'field',
      field,
      ...toDoOf(field, entries),
      before: value,
      after: after.fields.get(field) ?? '',
    }))
  },
  timeline: (before, after) => {
    const entries = new Map(after.timeline.map((entry) => [entry.id, entry]))
    return before.timeline.flatMap((entry) => {
      const then = entries.get(entry.id)
      return then ? [{ what: 'entry', before: entry, after: then }] : []
    })
  },
  // The entry that says it is on the timeline.
  startedAt: () => [],
  // Whatever comes in was recorded at some time.
  lastRecordedAt: () => [],
}

function byTopic(
  what: 'expert' | 'subTeam',
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Change[] {
  return [...before].map(([topic, person]) => ({ what, topic, before: person, after: after.get(topic) ?? '' }))
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
