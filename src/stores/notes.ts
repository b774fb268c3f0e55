import type { Entry } from '../domain/log/entry.ts'
import { readOwner, readToDo } from '../domain/log/to-do-text.ts'
import { itemField } from '../domain/postmortem/item-fields.ts'
import type { Instant } from '../domain/time.ts'
import { setField } from './fields.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/** What else can be said about a note, beside its text. */
export interface NoteDetails {
  /** When it happened, if that wasn't now. */
  at?: Instant
  /** Where its data comes from, a data link. */
  source?: string
  /** Whether it is a to-do, even without that word before it. */
  todo?: boolean
}

/**
 * Writes a note down. One that begins with `TODO` is a to-do, without that word; whom it names with `@` owns it.
 * @returns the entry; `undefined` when there is no text, and nothing was written
 * @throws {NotRecorded} when it is longer than `TEXT_LIMIT`, the source is no data link, or a newer Poise has written
 * here
 */
export function addNote(typed: string, { at, source, todo }: NoteDetails = {}): Entry | undefined {
  const read = readToDo(typed.trim())
  const isToDo = todo || read.isToDo
  const { text, owner } = isToDo ? readOwner(read.text) : { text: read.text }
  if (text === '') return undefined
  const entry = record(
    { kind: 'note', text, ...(isToDo ? { todo: true } : {}), ...(source ? { source } : {}) },
    { by: me(), ...(at ? { at } : {}) },
  )
  if (owner) setField(itemField(entry.id, 'owner'), owner)
  return entry
}
