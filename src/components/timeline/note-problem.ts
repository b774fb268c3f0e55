import { noteFault } from '../../domain/log/note-fault.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import type { TypedNote } from '../../domain/log/typed-note.ts'
import type { Passings } from '../../domain/past-moment.ts'
import type { Instant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import type { TimelineWords } from '../cockpit/form-words.ts'

/** Parts of the composer that may be wrong. */
export type NoteField = 'text' | 'source' | 'at'

/** What is wrong, where, and what to do. Of a time that the clocks show twice, `passings` are both moments. */
export interface NoteProblem {
  field: NoteField
  problem: string
  passings?: Passings
}

/** When a note happened, if a time was given, and what is to be said about that time. */
export interface NoteMoment {
  at?: Instant
  remark: string
}

/** The first thing for which a note is refused, whenever it happened; `undefined` when it can be kept. */
export function noteProblem(note: Pick<TypedNote, 'text' | 'source'>, t: TimelineWords): NoteProblem | undefined {
  const fault = noteFault({ text: note.text, source: note.source ?? '' })
  return fault && { field: fault.field, problem: fill(t[fault.problem], { limit: TEXT_LIMIT }) }
}
