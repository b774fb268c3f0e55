import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import { clockTime } from '../../i18n/time-formats.ts'
import { addNote } from '../../stores/notes.ts'
import { askFirst, type StaleChoice } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { StaleQuestion } from './StaleQuestion.tsx'

interface Props {
  isReady: boolean
  /** The organisation's time zone. */
  zone: string
  t: Words<'incident'>['bar']
}

/**
 * One line to write down what just happened; asks first when the incident lay untouched. The field can be typed into
 * before this code has arrived, and a note that was sent by then is saved as soon as it has.
 */
export function BarNote({ isReady, zone, t }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [asked, setAsked] = useState<StaleChoice>()
  const field = () => form.current?.querySelector('input')
  const save = () => {
    const input = field()
    const entry = input && addNote(input.value)
    if (!input || !entry) return
    input.value = ''
    answer(fill(t.noteSaved, { time: clockTime(entry.at, zone) }), () =>
      import('../../stores/retract.ts').then(({ retract }) => retract(entry.id)),
    )
  }
  const submit = () => {
    if (field()?.value.trim()) setAsked(askFirst(save))
  }
  useEffect(() => {
    if (!isReady || form.current?.dataset.pressed === undefined) return
    delete form.current.dataset.pressed
    submit()
  }, [isReady])
  return (
    <>
      <form
        class="bar-note"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) submit()
        }}
      >
        <input type="text" aria-label={t.note} placeholder={t.notePlaceholder} autoComplete="off" data-note />
        <button type="submit" class="button button-primary">
          {t.saveNote}
        </button>
      </form>
      {asked && <StaleQuestion choice={asked} t={t.stale} onAnswered={() => setAsked(undefined)} />}
    </>
  )
}
