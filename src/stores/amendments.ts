import { amendableText } from '../domain/log/amended-text.ts'
import { canReword } from '../domain/log/can-reword.ts'
import type { EntryId, EntryOf } from '../domain/log/entry.ts'
import type { TypedNote } from '../domain/log/typed-note.ts'
import type { Instant } from '../domain/time.ts'
import { addSource } from './data-links.ts'
import { allOrNothing, record } from './log/index.ts'
import { NotRecorded } from './log/refusal.ts'
import { me } from './me.ts'
import { standingEntry } from './standing-entry.ts'
import { $marks } from './timeline.ts'

/** Puts right when an entry happened. The time that it has already isn't written again. */
export function amendTime(entry: EntryId, happenedAt: Instant): void {
  const standing = standingEntry(entry)
  if (standing && standing.at !== happenedAt) record({ kind: 'amended', entry, happenedAt }, { by: me() })
}

/** Rewords a note, or what an incident was called as it was declared. An empty text, or the one that it has already, isn't written. */
export function amendText(entry: EntryId, typed: string): void {
  const standing = standingEntry(entry)
  // A title is one line.
  const text = standing?.kind === 'declared' ? typed.trim().replace(/\s*\n\s*/g, ' ') : typed.trim()
  if (standing && canReword(standing) && text !== '' && amendableText(standing) !== text) {
    record({ kind: 'amended', entry, text }, { by: me() })
  }
}

/** Marks an entry as important, or takes the mark away. */
export function markImportant(entry: EntryId, important: boolean): void {
  if (!standingEntry(entry) || ($marks.get().get(entry)?.important ?? false) === important) return
  record({ kind: 'amended', entry, important }, { by: me() })
}

/**
 * Puts a note right in one go: its words, its time where one was typed, its source where one was pasted.
 * @throws {NotRecorded} when the text is too long, or the source no link; then nothing is changed
 */
export function rewriteNote(
  entry: EntryOf<'note'>,
  note: Pick<TypedNote, 'text' | 'isToDo' | 'source'>,
  at?: Instant,
): void {
  allOrNothing(() => {
    amendText(entry.id, note.isToDo && !entry.todo ? `TODO ${note.text}` : note.text)
    if (at) amendTime(entry.id, at)
    if (note.source && !addSource(entry.id, note.source)) throw new NotRecorded('malformed', 'The source is no link.')
  })
}
