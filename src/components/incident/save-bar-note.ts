import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { clockTime } from '../../i18n/time-formats.ts'
import { addNote } from '../../stores/notes.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'

/**
 * Writes down what stands in the bar's field, says so, and empties it; a field that was emptied meanwhile writes nothing.
 * @param zone the organisation's time zone
 * @param saved is called once it is recorded
 */
export function saveBarNote(
  input: HTMLInputElement,
  zone: string,
  saved: () => void,
  t: Pick<Words<'incident'>['bar'], 'noteSaved'>,
): void {
  askFirst(() => {
    const entry = addNote(input.value)
    if (!entry) return
    input.value = ''
    saved()
    answer(fill(t.noteSaved, { time: clockTime(entry.at, zone) }), () => retract(entry.id))
  })
}
