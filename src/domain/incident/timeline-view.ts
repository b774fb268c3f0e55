import { type AmendedPart, amendedParts } from '../log/amended-parts.ts'
import { idMs } from '../log/ulid.ts'
import type { KindGroup } from './kind-groups.ts'
import type { TimelineEntry } from './project-incident.ts'
import type { Entry, EntryId } from '../log/entry.ts'
import { mayRetract } from '../log/retractable.ts'
import type { Instant } from '../time.ts'
import { localDate } from '../instant-text.ts'

/** A time within a second of the writing down counts as live. */
const LIVE_MS = 1_000

/** Who changed or retracted an entry, and when. */
export interface Revision {
  at: Instant
  by?: string
}

/** What was done to an entry after it was written down. */
export interface Mark {
  important?: boolean
  /** The time that it had before somebody put it right. */
  firstAt?: Instant
  /** The last change of its time or text. */
  changed?: Revision
  /** The first retraction; later ones change nothing. */
  retracted?: Revision
}

/** Whether a row says that it was changed. A link that was added shows itself, and so does a mark. */
const SHOWS_AS_CHANGED: Readonly<Record<AmendedPart, boolean>> = {
  happenedAt: true,
  text: true,
  source: false,
  important: false,
}

/** What was done to each entry; entries to which nothing was done are absent. */
export type Marks = ReadonlyMap<EntryId, Mark>

/**
 * Reads off the log what was done to its entries. An amendment that was itself retracted doesn't count.
 * @param entries in the order of recording
 */
export function readMarks(entries: readonly Entry[]): Marks {
  const marks = new Map<EntryId, Mark>()
  const markOf = (id: EntryId): Mark => {
    const mark = marks.get(id) ?? {}
    marks.set(id, mark)
    return mark
  }
  for (const entry of entries) if (entry.kind === 'retracted') markOf(entry.entry).retracted ??= revisionOf(entry)
  const retimed = new Set<EntryId>()
  for (const entry of entries) {
    if (entry.kind !== 'amended' || marks.get(entry.id)?.retracted) continue
    const mark = markOf(entry.entry)
    if (entry.important !== undefined) mark.important = entry.important
    if (amendedParts(entry).some((part) => SHOWS_AS_CHANGED[part])) mark.changed = revisionOf(entry)
    if (entry.happenedAt) retimed.add(entry.entry)
  }
  if (retimed.size > 0) for (const { id, at } of entries) if (retimed.has(id)) markOf(id).firstAt = at
  return marks
}

function revisionOf({ recordedAt, by }: { recordedAt: Instant; by?: string }): Revision {
  return { at: recordedAt, ...(by ? { by } : {}) }
}

/**
 * Whether an entry was put on the timeline later than it happened (补录), or its time was put right afterwards.
 * Else its time is that at which it was written down (实时), be it by the clock or, where that stood back, by its id.
 */
export function isLate(entry: TimelineEntry, mark: Mark | undefined): boolean {
  if (mark?.firstAt !== undefined) return true
  const atMs = Date.parse(entry.at)
  return Math.abs(atMs - Date.parse(entry.recordedAt)) > LIVE_MS && Math.abs(atMs - idMs(entry.id)) > LIVE_MS
}

/** Whether an entry may be taken back on the timeline: one that is retracted already may not. */
export function canRetract(entry: TimelineEntry): boolean {
  return !entry.retracted && mayRetract(entry.kind)
}

/** What of the timeline is shown. An empty `group` and `who` let everything through. */
export interface TimelineFilter {
  group: KindGroup | ''
  /** `role:<role>`, or `person:<name>`. */
  who: string
  onlyImportant: boolean
}

/** Shows everything. */
export const NO_FILTER: TimelineFilter = { group: '', who: '', onlyImportant: false }

/** Whether entries in order of time, together with the moment at which they are read, lie on more than one day of a zone. */
export function spansDays(entries: readonly TimelineEntry[], zone: string, readAt: Instant): boolean {
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last) return false
  return new Set([first.at, last.at, readAt].map((at) => localDate(at, zone))).size > 1
}

/** Whether the entry at this place is the first of its day in a zone. */
export function opensDay(entries: readonly TimelineEntry[], index: number, zone: string): boolean {
  const [entry, before] = [entries[index], entries[index - 1]]
  return entry !== undefined && (before === undefined || localDate(entry.at, zone) !== localDate(before.at, zone))
}
