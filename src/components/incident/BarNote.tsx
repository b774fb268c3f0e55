import type { Words } from '../../i18n/index.ts'
import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { addNote } from '../../stores/notes.ts'
import { askFirst } from '../../stores/stale.ts'
import { overLimit } from '../over-limit.ts'

interface Props {
  isReady: boolean
  form: RefObject<HTMLFormElement>
  /** What became of the last action. */
  said: string
  onSaid: (what: string) => void
  t: Words<'incident'>['bar']
}

/** One line to write down what just happened. */
export function BarNote({ isReady, form, said, onSaid, t }: Props) {
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState('')
  const save = (text: string) => {
    const tooLong = overLimit(text, TEXT_LIMIT, t.note, t)
    setProblem(tooLong)
    if (tooLong) return
    askFirst(() => {
      addNote(text)
      setNote('')
      onSaid(t.noteSaved)
    })
  }
  return (
    <form
      class="bar-note"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim() === '') return
        save(note)
      }}
    >
      <input
        type="text"
        aria-label={t.note}
        placeholder={t.notePlaceholder}
        value={note}
        disabled={!isReady}
        autoComplete="off"
        aria-invalid={problem !== ''}
        data-note
        onInput={(event) => {
          setNote(event.currentTarget.value)
          // Emptied, so that a screen reader announces the same result again after the next note.
          onSaid('')
          setProblem('')
        }}
      />
      <button type="submit" class="button button-primary" disabled={!isReady}>
        {t.saveNote}
      </button>
      <span class="visually-hidden" role="status">
        {said}
      </span>
      {problem && (
        <p class="problem notice" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
