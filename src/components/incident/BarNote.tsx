import type { Words } from '../../i18n/index.ts'
import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { addNote } from '../../stores/notes.ts'
import { askFirst, type StaleChoice } from '../../stores/stale.ts'
import { StaleQuestion } from './StaleQuestion.tsx'

interface Props {
  isReady: boolean
  form: RefObject<HTMLFormElement>
  /** What became of the last action. */
  said: string
  onSaid: (what: string) => void
  t: Words<'incident'>['bar']
}

/** One line to write down what just happened; asks first when the incident lay untouched. */
export function BarNote({ isReady, form, said, onSaid, t }: Props) {
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState<StaleChoice>()
  const save = (text: string) => {
    addNote(text)
    setNote('')
    onSaid(t.noteSaved)
  }
  return (
    <>
      <form
        class="bar-note"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          if (note.trim() === '') return
          const field = event.currentTarget.elements[0] as HTMLInputElement
          // While the question stands, the note may go on being typed.
          setAsked(askFirst(() => save(field.value)))
        }}
      >
        <input
          type="text"
          aria-label={t.note}
          maxLength={TEXT_LIMIT}
          placeholder={t.notePlaceholder}
          value={note}
          disabled={!isReady}
          autoComplete="off"
          data-note
          onInput={(event) => {
            setNote(event.currentTarget.value)
            // Emptied, so that a screen reader announces the same result again after the next note.
            onSaid('')
          }}
        />
        <button type="submit" class="button button-primary" disabled={!isReady}>
          {t.saveNote}
        </button>
        <span class="visually-hidden" role="status">
          {said}
        </span>
      </form>
      {asked && <StaleQuestion choice={asked} t={t.stale} onAnswered={() => setAsked(undefined)} />}
    </>
  )
}
