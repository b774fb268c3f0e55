import type { Words } from '../../i18n/index.ts'
import { noteFault } from '../../domain/log/note-fault.ts'
import type { Passings } from '../../domain/past-moment.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import type { TypedNote } from '../../domain/log/typed-note.ts'
import { pastMoment } from '../../domain/past-moment.ts'
import type { Instant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import { now } from '../../stores/clock.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import { withClock } from './read-time-field.ts'

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

/**
 * Says when a note happened; the first thing that is wrong with it refuses the note.
 * @param zone by whose clocks its time was typed
 */
export async function momentOfNote(
  note: Pick<TypedNote, 'text' | 'source' | 'localTime'>,
  zone: string,
  t: Words<'timeline'>['island'],
): Promise<NoteMoment | NoteProblem> {
  const fault = noteFault({ text: note.text, source: note.source ?? '' })
  if (fault) return { field: fault.field, problem: fill(t[fault.problem], { limit: TEXT_LIMIT }) }
  if (note.localTime === undefined) return { remark: '' }
  try {
    await loadTemporal()
  } catch {
    return { field: 'at', problem: t.timeFailed }
  }
  const moment = pastMoment(note.localTime, zone, now())
  if ('problem' in moment && moment.problem === 'twice') return { field: 'at', problem: '', passings: moment.passings }
  if ('problem' in moment) return { field: 'at', problem: t[moment.problem] }
  return { at: moment.at, remark: withClock('', moment.clock, t) }
}
