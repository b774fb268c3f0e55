import {
  byId,
  type Entry,
  type EntryId,
  type PostmortemField,
  type PostmortemStatus,
  type Role,
  type Severity,
  type StepKey,
  type StepState,
} from '../log/entry.ts'
import type { Instant } from '../time.ts'

/** A step as it stands: the last entry recorded about it. */
export interface StepTick {
  state: StepState
  at: Instant
  by?: string
  label: string
  reason?: string
}

/** Keys that steps had before they were renamed, each with the key that the step has now. */
export type StepAliases = Readonly<Record<StepKey, StepKey>>

/** An entry with its amendments applied; a step bears the key that it has now. `source` is its data link; a retracted one stays visible. */
export type TimelineEntry = Exclude<Entry, { kind: 'amended' | 'retracted' }> & {
  amended: boolean
  retracted: boolean
  source?: string
}

/** What the entries of one incident say, taken together. */
export interface Incident {
  title?: string
  severity?: Severity
  drill: boolean
  startedAt?: Instant
  endedAt?: Instant
  archivedAt?: Instant
  lastRecordedAt?: Instant
  roles: Map<Role, string>
  steps: Map<StepKey, StepTick>
  fields: Map<PostmortemField, string>
  status: PostmortemStatus
  /** Every entry that tells something, in the order in which it happened. */
  timeline: TimelineEntry[]
}

/**
 * Reads an incident off its entries; the order in which they arrived makes no difference.
 * Steps and fields follow the order of recording (the last tick wins); severity, roles, end and reopening
 * follow the time at which they happened, so that a late note falls into place.
 * @param aliases a tick under a former key is a tick of the step that is called otherwise now
 */
export function project(entries: readonly Entry[], aliases: StepAliases = {}): Incident {
  const recorded = applied([...entries].sort(byId), aliases)
  const timeline = recorded.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : byId(a, b)))
  const incident: Incident = {
    drill: false,
    roles: new Map(),
    steps: new Map(),
    fields: new Map(),
    status: 'draft',
    timeline,
  }
  for (const entry of recorded) if (!entry.retracted) applyRecorded(incident, entry)
  for (const entry of timeline) if (!entry.retracted) applyHappened(incident, entry)
  return incident
}

/**
 * The incident with one entry more, read off the incident without it: a tick must not wait for ten thousand others.
 * @param known the entries of `incident`; like `entries` in the order of recording
 * @returns the same as `project(entries, aliases)`; `undefined` when more than the end has changed, which only
 * `project` can tell
 */
export function projectNext(
  incident: Incident,
  known: readonly Entry[],
  entries: readonly Entry[],
  aliases: StepAliases = {},
): Incident | undefined {
  const entry = entries.at(-1)
  const [told] = entry && entries.length === known.length + 1 ? applied([entry], aliases) : []
  const last = incident.timeline.at(-1)
  if (!told || !last || told.at < last.at) return undefined
  if (!known.every((before, index) => before === entries[index] && !('entry' in before && before.entry === told.id)))
    return undefined
  const next = {
    ...incident,
    roles: new Map(incident.roles),
    steps: new Map(incident.steps),
    fields: new Map(incident.fields),
    timeline: [...incident.timeline, told],
  }
  applyRecorded(next, told)
  applyHappened(next, told)
  return next
}

function applied(recorded: readonly Entry[], aliases: StepAliases): TimelineEntry[] {
  const amendments = new Map<EntryId, Extract<Entry, { kind: 'amended' }>[]>()
  const retracted = new Set<EntryId>()
  for (const entry of recorded) {
    if (entry.kind === 'retracted') retracted.add(entry.entry)
    if (entry.kind === 'amended') {
      const changes = amendments.get(entry.entry)
      if (changes) changes.push(entry)
      else amendments.set(entry.entry, [entry])
    }
  }
  const told: TimelineEntry[] = []
  for (const entry of recorded) {
    if (entry.kind === 'amended' || entry.kind === 'retracted') continue
    const changes = (amendments.get(entry.id) ?? []).filter((change) => !retracted.has(change.id))
    const shown = { ...entry, amended: changes.length > 0, retracted: retracted.has(entry.id) } as TimelineEntry
    if (shown.kind === 'step') shown.step = aliases[shown.step] ?? shown.step
    for (const change of changes) {
      if (change.happenedAt) shown.at = change.happenedAt
      if (change.source) shown.source = change.source
      if (change.text !== undefined && shown.kind === 'note') shown.text = change.text
      if (change.text !== undefined && shown.kind === 'step') shown.label = change.text
    }
    told.push(shown)
  }
  return told
}

function applyRecorded(incident: Incident, entry: TimelineEntry): void {
  if (!incident.lastRecordedAt || entry.recordedAt > incident.lastRecordedAt) incident.lastRecordedAt = entry.recordedAt
  if (entry.kind === 'step') {
    incident.steps.set(entry.step, {
      state: entry.state,
      at: entry.at,
      label: entry.label,
      by: entry.by,
      reason: entry.reason,
    })
  } else if (entry.kind === 'field') incident.fields.set(entry.field, entry.value)
  else if (entry.kind === 'status') incident.status = entry.to
  else if (entry.kind === 'archived') incident.archivedAt = entry.at
}

function applyHappened(incident: Incident, entry: TimelineEntry): void {
  if (entry.kind !== 'field' && entry.kind !== 'status' && entry.kind !== 'archived') incident.startedAt ??= entry.at
  if (entry.kind === 'declared') {
    // Who declares says when it began; what was ticked or noted before that, or late, doesn't move it.
    incident.startedAt = entry.at
    incident.title = entry.title
    incident.severity = entry.severity
    incident.drill = entry.drill
  } else if (entry.kind === 'severity') incident.severity = entry.to
  else if (entry.kind === 'role') incident.roles.set(entry.role, entry.person)
  else if (entry.kind === 'ended') incident.endedAt = entry.at
  else if (entry.kind === 'reopened') incident.endedAt = undefined
}
