import { isToDo, type NoteEntry } from './to-dos.ts'
import type { Incident, TimelineEntry } from '../incident/project-incident.ts'
import { type SeveritySpan, severitySpans } from '../incident/severity-spans.ts'
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
  /** What a reader of the postmortem is told, in the order in which it happened. */
  timeline: TimelineEntry[]
  /** To-dos, in the order in which they were written down. */
  actionItems: NoteEntry[]
}

/** A tick taken back within this time was a slip of the hand. */
const SLIP_MS = 60_000
/** Steps of these pages are work on the postmortem itself, not part of the incident. */
const OWN_PAGES = ['after/postmortem-process:', 'after/postmortem-template:']

/** Reads off an incident what its postmortem starts from. `undefined` is an incident about which nothing is recorded. */
export function postmortemFacts(incident: Incident | undefined): PostmortemFacts {
  const told = (incident?.timeline ?? []).filter((entry) => !entry.retracted && tellsOfIncident(entry))
  const slips = slipsOf(told)
  const endedAt = incident?.endedAt
  return {
    title: incident?.title ?? '',
    drill: incident?.drill ?? false,
    status: incident?.status ?? 'draft',
    severity: worst(told),
    startedAt: incident?.startedAt,
    detectedAt: firstRecorded(told),
    endedAt,
    spans: incident ? severitySpans(incident) : [],
    people: peopleOf(told),
    timeline: told.filter((entry) => !slips.has(entry.id) && !isAfterthought(entry, endedAt)),
    actionItems: told.filter(isToDo).sort(byId),
  }
}

/** Keeping the record and the clocks that remind somebody of something are no events of the incident. */
const SILENT: readonly TimelineEntry['kind'][] = ['field', 'status', 'archived', 'timer']

function tellsOfIncident(entry: TimelineEntry): boolean {
  if (SILENT.includes(entry.kind)) return false
  return entry.kind !== 'step' || !OWN_PAGES.some((page) => entry.step.startsWith(page))
}

function isAfterthought(entry: TimelineEntry, endedAt: Instant | undefined): boolean {
  return endedAt !== undefined && entry.at > endedAt && isToDo(entry)
}

/** Ticks that were taken back at once, and their taking back. */
function slipsOf(told: readonly TimelineEntry[]): Set<EntryId> {
  const slips = new Set<EntryId>()
  const standing = new Map<StepKey, TimelineEntry>()
  for (const entry of told.toSorted(byId)) {
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

function worst(told: readonly TimelineEntry[]): Severity | undefined {
  const reached = new Set<Severity>()
  for (const entry of told) {
    if (entry.kind === 'declared') reached.add(entry.severity)
    else if (entry.kind === 'severity') reached.add(entry.to)
  }
  return SEVERITIES.find((severity) => reached.has(severity))
}

function firstRecorded(told: readonly TimelineEntry[]): Instant | undefined {
  let first: Instant | undefined
  for (const { recordedAt } of told) if (first === undefined || recordedAt < first) first = recordedAt
  return first
}

function peopleOf(told: readonly TimelineEntry[]): Map<Role, string[]> {
  const people = new Map<Role, string[]>()
  for (const entry of told) {
    if (entry.kind !== 'role' || entry.person.trim() === '') continue
    const held = people.get(entry.role) ?? []
    if (!held.includes(entry.person)) people.set(entry.role, [...held, entry.person])
  }
  return people
}
