import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { clockTime } from '../../i18n/time-formats.ts'
import { addNote } from '../../stores/notes.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { overLimit } from '../over-limit.ts'

/**
 * Writes down what stands in the bar's field, says so, and empties it; a field that was emptied meanwhile writes nothing.
 * @param zone the organisation's time zone
 * @param saved is called once it is recorded
 * @returns why nothing is recorded, in words; the empty text when nothing is wrong
 */
export function saveBarNote(
  input: HTMLInputElement,
  zone: string,
  saved: () => void,
  t: Pick<Words<'incident'>['bar'], 'note' | 'noteSaved' | 'overLimit'>,
): string {
  const tooLong = overLimit(input.value.trim(), TEXT_LIMIT, t.note, t)
  if (tooLong) return tooLong
  askFirst(() => {
    const entry = addNote(input.value)
    if (!entry) return
    input.value = ''
    saved()
    answer(fill(t.noteSaved, { time: clockTime(entry.at, zone) }), () => retract(entry.id))
  })
  return ''
}
