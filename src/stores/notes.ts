import { TEXT_LIMIT } from '../domain/log/text-limit.ts'
import type { Entry } from '../domain/log/entry.ts'
import { readOwner, readToDo } from '../domain/log/to-do-text.ts'
import { itemField } from '../domain/postmortem/fields.ts'
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

/** How many characters surely fit into one entry: a character has at most two UTF-16 units. */
const PART = new RegExp(`[^]{1,${TEXT_LIMIT / 2}}`, 'gu')

/**
 * Writes a note down. One that begins with `TODO` is a to-do, without that
 * word; whom it names with `@` owns it. One that is too long for an entry
 * becomes several notes, of which the first is the to-do and has the data link.
 * @returns the entry, of several the first; `undefined` when there is no text, and nothing was written
 * @throws {NotRecorded} when the source is no data link, or a newer Poise has written here
 */
export function addNote(typed: string, { at, source, todo }: NoteDetails = {}): Entry | undefined {
  const read = readToDo(typed.trim())
  const isToDo = todo || read.isToDo
  const { text, owner } = isToDo ? readOwner(read.text) : { text: read.text }
  const parts = text.length > TEXT_LIMIT ? (text.match(PART) ?? []) : [text].filter(Boolean)
  const entries = parts.map((part, index) =>
    record(
      {
        kind: 'note',
        text: part,
        ...(isToDo && index === 0 ? { todo: true } : {}),
        ...(source && index === 0 ? { source } : {}),
      },
      { by: me(), ...(at ? { at } : {}) },
    ),
  )
  const [first] = entries
  if (first && owner) setField(itemField(first.id, 'owner'), owner)
  return first
}
