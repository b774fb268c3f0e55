import { byId, type EntryOf } from '../domain/log/entry.ts'
import { $incident } from './incident.ts'
import { me } from './me.ts'

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
