import { computed, type ReadableAtom } from 'nanostores'
import { amendableText, canReword } from '../domain/log/amended-text.ts'
import { isDataLink } from '../domain/log/data-link.ts'
import type { TimelineEntry } from '../domain/incident/project-incident.ts'
import type { Entry, EntryId } from '../domain/log/entry.ts'
import type { Instant } from '../domain/time.ts'
import { canRetract, type Marks, readMarks } from '../domain/incident/timeline-view.ts'
import { $incident } from './incident.ts'
import { $entries, record } from './log/index.ts'
import { me } from './me.ts'
import { setting } from './setting.ts'

/** Nothing was done to any entry: what the built page shows. */
export const NO_MARKS: Marks = new Map()

/** What was done to the entries of the open incident after they were written down. */
export const $marks: ReadableAtom<Marks> = computed($entries, readMarks)

/** In whose time the timeline is shown: `utc`, `local` (this device), or the empty text for the organisation's. */
export const $shownTime = setting('timeline-time', (value) => value === 'utc' || value === 'local')

/** What is known of a note beside its text. */
export interface NoteDetails {
  at?: Instant
  source?: string
  todo?: boolean
}

const TODO = /^todo\b[\s:：]*/i

/** What a typed note says: without the spaces around it and the `TODO` before it. */
export function noteText(typed: string): string {
  return typed.trim().replace(TODO, '')
}

/**
 * Writes a note down that may have a time of its own, a data link, or be marked as a to-do. One that begins with `TODO`
 * is a to-do without that word.
 * @returns the entry; `undefined` when there is no text
 * @throws {RangeError} when the text is longer than `TEXT_LIMIT` or the source is no data link
 */
export function addDetailedNote(typed: string, { at, source, todo }: NoteDetails): Entry | undefined {
  const text = noteText(typed)
  if (text === '') return undefined
  const isToDo = todo || TODO.test(typed.trim())
  return record(
    { kind: 'note', text, ...(isToDo ? { todo: true } : {}), ...(source ? { source } : {}) },
    { by: me(), ...(at ? { at } : {}) },
  )
}

/** Puts right when an entry happened. The time that it has already isn't written again. */
export function amendTime(entry: EntryId, happenedAt: Instant): void {
  const known = standing(entry)
  if (known && known.at !== happenedAt) record({ kind: 'amended', entry, happenedAt }, { by: me() })
}

/** Rewords a note. An empty text, or the one that it has already, isn't written. */
export function amendText(entry: EntryId, typed: string): void {
  const known = standing(entry)
  const text = typed.trim()
  if (known && canReword(known) && text !== '' && amendableText(known) !== text) {
    record({ kind: 'amended', entry, text }, { by: me() })
  }
}

/** Takes an entry back; it stays on the timeline as retracted. One that is retracted already stays as it is. */
export function retract(entry: EntryId): void {
  const known = standing(entry)
  if (known && canRetract(known)) record({ kind: 'retracted', entry }, { by: me() })
}

/** Gives an entry a data link in place of the one it has. @returns whether the text is a data link */
export function addSource(entry: EntryId, typed: string): boolean {
  const source = typed.trim()
  if (!isDataLink(source)) return false
  const known = standing(entry)
  if (known && known.source !== source) record({ kind: 'amended', entry, source }, { by: me() })
  return true
}

/** Marks an entry as important, or takes the mark away. */
export function markImportant(entry: EntryId, important: boolean): void {
  if (!standing(entry) || ($marks.get().get(entry)?.important ?? false) === important) return
  record({ kind: 'amended', entry, important }, { by: me() })
}

/** The entry as the timeline shows it, unless it was retracted. */
function standing(id: EntryId): TimelineEntry | undefined {
  return $incident.get()?.timeline.find((entry) => entry.id === id && !entry.retracted)
}
