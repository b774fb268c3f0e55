import { byId, type EntryOf } from '../domain/log/entry.ts'
import type { TypedNote } from '../domain/log/typed-note.ts'
import type { Instant } from '../domain/time.ts'
import { addSource } from './data-links.ts'
import { $incident } from './incident.ts'
import { allOrNothing } from './log/index.ts'
import { me } from './me.ts'
import { amendText, amendTime } from './timeline.ts'

/** The note that I wrote down last and that still stands; `undefined` when there is none. */
export function myLastNote(): EntryOf<'note'> | undefined {
  const mine = me()
  const notes = ($incident.get()?.timeline ?? []).filter((entry) => entry.kind === 'note' && !entry.retracted)
  return notes
    .filter((entry): entry is EntryOf<'note'> & typeof entry => entry.by === mine)
    .sort(byId)
    .at(-1)
}

/** A note as somebody would have to type it to get it again. */
export function noteAsTyped({ text, todo }: EntryOf<'note'>): string {
  return todo ? `TODO ${text}` : text
}

/**
 * Puts a note right in one go: its words, its time where one was typed, its source where one was pasted.
 * @throws {NotRecorded} when the text is too long; then nothing is changed
 */
export function rewriteNote(
  entry: EntryOf<'note'>,
  note: Pick<TypedNote, 'text' | 'isToDo' | 'source'>,
  at?: Instant,
): void {
  allOrNothing(() => {
    amendText(entry.id, note.isToDo && !entry.todo ? `TODO ${note.text}` : note.text)
    if (at) amendTime(entry.id, at)
    if (note.source) addSource(entry.id, note.source)
  })
}
