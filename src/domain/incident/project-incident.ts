import {
  byId,
  type Entry,
  type EntryId,
  type EntryOf,
  type Kind,
  type PostmortemField,
  type PostmortemStatus,
  type Role,
  type Severity,
  type StepKey,
  type StepState,
} from '../log/entry.ts'
import { amendText } from '../log/amended-text.ts'
import { clockStoodBack, idMs } from '../log/ulid.ts'
import { toInstant, type Instant } from '../time.ts'

/** A step as it stands: the last entry recorded about it. */
export interface StepTick {
  state: StepState
  at: Instant
  by?: string
  label: string
  /** The label with what stood in its blanks. */
  filled?: string
  reason?: string
}

/** Keys that steps had before they were renamed, each with the key that the step has now. */
export type StepAliases = Readonly<Record<StepKey, StepKey>>

/** An entry with its amendments applied; a step bears the key that it has now, and a text of blanks is empty. `source` is its data link; a retracted one stays visible. */
export type TimelineEntry = EntryOf<TimelineKind> & {
  amended: boolean
  retracted: boolean
  source?: string
}

/** The kinds of entry that stand on a timeline; the others say something about another entry. */
export type TimelineKind = Exclude<Kind, 'amended' | 'retracted'>

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
  /** Experts by what they know, and who leads which sub-team; who left has the empty name. */
  experts: Map<string, string>
  subTeams: Map<string, string>
  steps: Map<StepKey, StepTick>
  fields: Map<PostmortemField, string>
  status: PostmortemStatus
  /** Every entry but amendments and retractions, in the order in which it happened. */
  timeline: TimelineEntry[]
}

/** What entries change in place: an incident that goes on needs one of its own of each. */
type Mutable = { [P in keyof Incident]-?: Incident[P] extends object | undefined ? P : never }[keyof Incident]

/**
 * Reads an incident off its entries; the order in which they arrived makes no difference.
 * Steps and fields follow the order of recording (the last tick wins); severity, roles, end and reopening
 * follow the time at which they happened, so that a late note falls into place. What was written down as it happened
 * comes after all that was there already, also where a clock was ahead before and is put right now.
 * @param aliases a tick under a former key is a tick of the step that is called otherwise now
 */
export function project(entries: readonly Entry[], aliases: StepAliases = {}): Incident {
  const recorded = timelineEntries([...entries].sort(byId), aliases)
  // The place of each is worked out once, not with each comparison: there may be ten thousand.
  const timeline = recorded
    .map((entry) => [placeOf(entry), entry] as const)
    .sort(([placeA, a], [placeB, b]) => (placeA < placeB ? -1 : placeA > placeB ? 1 : byId(a, b)))
    .map(([, entry]) => entry)
  const incident: Incident = {
    drill: false,
    roles: new Map(),
    experts: new Map(),
    subTeams: new Map(),
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
 * @param before the entries of `incident`; like `entries` in the order of recording
 * @returns the same as `project(entries, aliases)`; `undefined` when more than the end may have changed: then
 * ask `project`
 */
export function projectNext(
  incident: Incident,
  before: readonly Entry[],
  entries: readonly Entry[],
  aliases: StepAliases = {},
): Incident | undefined {
  const added = entries.at(-1)
  const [entry] = added && entries.length === before.length + 1 ? timelineEntries([added], aliases) : []
  const last = incident.timeline.at(-1)
  if (!entry || !last || placeOf(entry) < placeOf(last)) return undefined
  if (!before.every((one, index) => one === entries[index] && !('entry' in one && one.entry === entry.id)))
    return undefined
  const ofItsOwn: Pick<Incident, Mutable> = {
    roles: new Map(incident.roles),
    experts: new Map(incident.experts),
    subTeams: new Map(incident.subTeams),
    steps: new Map(incident.steps),
    fields: new Map(incident.fields),
    timeline: [...incident.timeline, entry],
  }
  const next = { ...incident, ...ofItsOwn }
  applyRecorded(next, entry)
  applyHappened(next, entry)
  return next
}

/** The moment at whose place an entry stands on the timeline: its own, or that of its id where its clock stood back. */
function placeOf(entry: Entry): Instant {
  return entry.at === entry.recordedAt && clockStoodBack(entry) ? toInstant(idMs(entry.id)) : entry.at
}

function timelineEntries(recorded: readonly Entry[], aliases: StepAliases): TimelineEntry[] {
  const amendments = new Map<EntryId, EntryOf<'amended'>[]>()
  const retracted = new Set<EntryId>()
  for (const entry of recorded) {
    if (entry.kind === 'retracted') retracted.add(entry.entry)
    if (entry.kind === 'amended') {
      const changes = amendments.get(entry.entry)
      if (changes) changes.push(entry)
      else amendments.set(entry.entry, [entry])
    }
  }
  const timeline: TimelineEntry[] = []
  for (const entry of recorded) {
    if (entry.kind === 'amended' || entry.kind === 'retracted') continue
    const changes = (amendments.get(entry.id) ?? []).filter((change) => !retracted.has(change.id))
    const copy = { ...entry, amended: changes.length > 0, retracted: retracted.has(entry.id) } as TimelineEntry
    if ('step' in copy) copy.step = aliases[copy.step] ?? copy.step
    for (const change of changes) {
      if (change.happenedAt) copy.at = change.happenedAt
      if (change.source) copy.source = change.source
      if (change.text !== undefined) amendText(copy, change.text)
    }
    // Somebody may still be typing into a field: it keeps its blanks.
    if (copy.kind !== 'field') emptyBlanks(copy as unknown as Record<string, unknown>)
    timeline.push(copy)
  }
  return timeline
}

/** A text of blanks alone says nothing, and reads as an empty one does. */
function emptyBlanks(copy: Record<string, unknown>): void {
  for (const name in copy) if (typeof copy[name] === 'string' && !copy[name].trim()) copy[name] = ''
}

function applyRecorded(incident: Incident, entry: TimelineEntry): void {
  // In the order of recording: a clock that was a year ahead once doesn’t say when the last entry was written.
  incident.lastRecordedAt = entry.recordedAt
  effectOf(entry).recorded?.(incident, entry)
}

function applyHappened(incident: Incident, entry: TimelineEntry): void {
  const effect = effectOf(entry)
  if (effect.begins) incident.startedAt ??= entry.at
  effect.happened?.(incident, entry)
}

/** What an entry of a kind changes in an incident. */
interface Effect<K extends TimelineKind> {
  /** Whether the incident has begun when this happens, even if nobody declared it. Keeping the record begins nothing. */
  begins: boolean
  /** Applied in the order of recording: what was recorded last stands. */
  recorded?(incident: Incident, entry: EntryOf<K>): void
  /** Applied in the order in which things happened. */
  happened?(incident: Incident, entry: EntryOf<K>): void
}

function effectOf(entry: TimelineEntry): Effect<TimelineKind> {
  return EFFECTS[entry.kind] as Effect<TimelineKind>
}

/** It has begun, and nothing else changes. */
const BEGINS = { begins: true }

const EFFECTS: { readonly [K in TimelineKind]: Effect<K> } = {
  declared: {
    begins: true,
    happened(incident, { at, title, severity, drill }) {
      // Who declares says when it began; what was ticked or noted before that, or late, doesn't move it.
      incident.startedAt = at
      incident.title = title
      incident.severity = severity
      incident.drill = drill
    },
  },
  severity: {
    begins: true,
    happened(incident, { to }) {
      incident.severity = to
    },
  },
  role: {
    begins: true,
    happened(incident, { role, person, topic, team }) {
      if (!topic) incident.roles.set(role, person)
      else if (team) incident.subTeams.set(topic, person)
      else incident.experts.set(topic, person)
    },
  },
  claim: BEGINS,
  step: {
    begins: true,
    recorded(incident, { step, state, at, label, filled, by, reason }) {
      incident.steps.set(step, { state, at, label, filled, by, reason })
    },
  },
  note: BEGINS,
  runbook: BEGINS,
  command: BEGINS,
  update: BEGINS,
  timer: BEGINS,
  reporting: BEGINS,
  field: {
    begins: false,
    recorded(incident, { field, value }) {
      incident.fields.set(field, value)
    },
  },
  status: {
    begins: false,
    recorded(incident, { to }) {
      incident.status = to
    },
  },
  ended: {
    begins: true,
    happened(incident, { at }) {
      incident.endedAt = at
    },
  },
  reopened: {
    begins: true,
    happened(incident) {
      incident.endedAt = undefined
    },
  },
  archived: {
    begins: false,
    recorded(incident, { at }) {
      incident.archivedAt = at
    },
  },
}
