import type { Words } from '../../i18n/index.ts'
import { noteFault } from '../../domain/log/note-fault.ts'
import type { Passings } from '../../domain/past-moment.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { fill } from '../../i18n/format.ts'
import type { NoteDetails } from '../../stores/notes.ts'
import { isEmpty, readTimeField, withClock } from './read-time-field.ts'

/** A note as it was typed, and what is said once it is saved. */
export interface TypedNote extends NoteDetails {
  text: string
  result: string
}

/** Names of the form's fields that may be wrong. */
export type NoteField = 'text' | 'source' | 'at'

/** What is wrong, where, and what to do. Of a time that the clocks show twice, `twice` holds the note at either. */
export interface NoteProblem {
  field: NoteField
  problem: string
  twice?: { passings: Passings; note: TypedNote }
}

/** Reads the fields of the form; the first one that is wrong refuses the note. */
export async function readNote(
  fields: HTMLFormControlsCollection,
  zone: string,
  t: Words<'timeline'>['island'],
): Promise<TypedNote | NoteProblem> {
  const input = (name: string) => fields.namedItem(name) as HTMLInputElement
  const text = input('text').value.trim()
  const source = input('source').value.trim()
  const fault = noteFault({ text, source })
  if (fault) return { field: fault.field, problem: fill(t[fault.problem], { limit: TEXT_LIMIT }) }
  const note: TypedNote = { text, source: source || undefined, todo: input('todo').checked, result: t.noted }
  if (isEmpty(input('at'))) return note
  const moment = await readTimeField(input('at'), zone)
  if ('problem' in moment && moment.problem === 'twice')
    return { field: 'at', problem: '', twice: { passings: moment.passings, note } }
  if ('problem' in moment) return { field: 'at', problem: t[moment.problem] }
  return { ...note, at: moment.at, result: withClock(t.noted, moment.clock, t) }
}
