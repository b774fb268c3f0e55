import { isToDo, type NoteEntry } from './to-dos.ts'
import { type RunbookUse, runbooksUsed } from './runbooks-used.ts'
import type { Incident, TimelineEntry, TimelineKind } from '../incident/project-incident.ts'
import { type SeveritySpan, severitySetBy, severitySpans } from '../incident/severity-spans.ts'
import {
  byId,
  type EntryId,
  type PostmortemStatus,
  type Role,
  SEVERITIES,
  type Severity,
  type StepKey,
} from '../log/entry.ts'
import type { Instant } from '../time.ts'

/** What the log alone says about an incident, as a postmortem needs it. */
export interface PostmortemFacts {
  title: string
  drill: boolean
  status: PostmortemStatus
  /** The worst severity that was reached. */
  severity?: Severity
  startedAt?: Instant
  /** When the first thing was written down. */
  detectedAt?: Instant
  endedAt?: Instant
  spans: SeveritySpan[]
  /** Who held a role, in turn. */
  people: Map<Role, string[]>
  /** Every entry, be it retracted, a step of the postmortem's own or a field of it: its names are masked in texts too. */
  written: readonly TimelineEntry[]
  /** What happened in the incident, in its order. */
  timeline: TimelineEntry[]
  /** What may be a row of the document's timeline: what happened, and what its clocks said. See `includedRows`. */
  rows: TimelineEntry[]
  /** Ticks of steps that no page has any more, in their order: no tick vanishes, whichever rows are taken in. */
  removedSteps: TimelineEntry[]
  /** The runbooks that were used, in the order in which they first were. */
  runbooks: RunbookUse[]
  /** To-dos, in the order in which they were written down. */
  actionItems: NoteEntry[]
}

/** A tick taken back within this time was a slip of the hand. */
const SLIP_MS = 60_000
/** What is done after an incident is work on its postmortem, and no part of it, but for the page that ends it. */
const AFTER = 'after/'
const ENDING = 'after/after-an-incident:'

/**
 * Reads off an incident what its postmortem starts from.
 * @param incident `undefined` is one about which nothing is recorded
 * @param removed the steps that were removed from their pages for good
 */
export function postmortemFacts(incident: Incident | undefined, removed: readonly StepKey[] = []): PostmortemFacts {
  const standing = (incident?.timeline ?? []).filter((entry) => !entry.retracted)
  const entries = standing.filter(isEvent)
  const slips = slipsOf(entries)
  const endedAt = incident?.endedAt
  const isShown = (entry: TimelineEntry) => !slips.has(entry.id) && !isAfterthought(entry, endedAt)
  return {
    title: incident?.title ?? '',
    drill: incident?.drill ?? false,
    status: incident?.status ?? 'draft',
    severity: worst(entries),
    startedAt: incident?.startedAt,
    detectedAt: firstRecorded(entries),
    endedAt,
    spans: incident ? severitySpans(incident) : [],
    people: peopleOf(entries),
    written: incident?.timeline ?? [],
    timeline: entries.filter(isShown),
    rows: standing.filter((entry) => (isEvent(entry) && isShown(entry)) || entry.kind === 'timer'),
    removedSteps: removed.flatMap((step) => lastTick(standing, step) ?? []).sort((a, b) => (a.at < b.at ? -1 : 1)),
    runbooks: runbooksUsed(standing),
    actionItems: entries.filter(isToDo).sort(byId),
  }
}

/** Which kinds are events of the incident: keeping its record isn't one, nor is a clock that reminds somebody. */
const IS_EVENT: Readonly<Record<TimelineKind, boolean>> = {
  declared: true,
  severity: true,
  role: true,
  step: true,
  claim: true,
  note: true,
  runbook: true,
  command: true,
  update: true,
  timer: false,
  reporting: true,
  field: false,
  status: false,
  ended: true,
  reopened: true,
  archived: false,
}

function isEvent(entry: TimelineEntry): boolean {
  if (!IS_EVENT[entry.kind]) return false
  return !('step' in entry) || !entry.step.startsWith(AFTER) || entry.step.startsWith(ENDING)
}

/** The tick or skip of a step that stands; `undefined` when it was taken back, or never made. */
function lastTick(entries: readonly TimelineEntry[], step: StepKey): TimelineEntry | undefined {
  const last = entries
    .filter((entry) => entry.kind === 'step' && entry.step === step)
    .sort(byId)
    .at(-1)
  return last?.kind === 'step' && last.state !== 'open' ? last : undefined
}

function isAfterthought(entry: TimelineEntry, endedAt: Instant | undefined): boolean {
  return endedAt !== undefined && entry.at > endedAt && isToDo(entry)
}

/** Ticks that were taken back at once, and their taking back. */
function slipsOf(entries: readonly TimelineEntry[]): Set<EntryId> {
  const slips = new Set<EntryId>()
  const standing = new Map<StepKey, TimelineEntry>()
  for (const entry of [...entries].sort(byId)) {
    if (entry.kind !== 'step') continue
    const last = standing.get(entry.step)
    if (
      entry.state === 'open' &&
      last &&
      Math.abs(Date.parse(entry.recordedAt) - Date.parse(last.recordedAt)) <= SLIP_MS
    ) {
      slips.add(last.id).add(entry.id)
      standing.delete(entry.step)
    } else if (entry.state === 'open') standing.delete(entry.step)
    else standing.set(entry.step, entry)
  }
  return slips
}

function worst(entries: readonly TimelineEntry[]): Severity | undefined {
  const reached = new Set<Severity>()
  for (const entry of entries) {
    const severity = severitySetBy(entry)
    if (severity) reached.add(severity)
  }
  return SEVERITIES.find((severity) => reached.has(severity))
}

function firstRecorded(entries: readonly TimelineEntry[]): Instant | undefined {
  let first: Instant | undefined
  for (const { recordedAt } of entries) if (first === undefined || recordedAt < first) first = recordedAt
  return first
}

function peopleOf(entries: readonly TimelineEntry[]): Map<Role, string[]> {
  const people = new Map<Role, string[]>()
  for (const entry of entries) {
    if (entry.kind !== 'role' || entry.person.trim() === '') continue
    const others = people.get(entry.role) ?? []
    if (!others.includes(entry.person)) people.set(entry.role, [...others, entry.person])
  }
  return people
}
