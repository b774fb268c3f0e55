import type { Words } from '../../i18n/index.ts'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { keepText, keptText } from '../../stores/kept-texts.ts'
import { foresee } from '../../stores/lazily.ts'
import { $currentId } from '../../stores/log/index.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { useStore } from '../use-store.ts'
import { savingNote } from './load-note.ts'

interface Props {
  isEnabled: boolean
  /** The organisation's time zone. */
  zone: string
  t: Pick<Words<'incident'>['bar'], 'note' | 'notePlaceholder' | 'saveNote' | 'noteSaved' | 'overLimit'>
}

/**
 * One line to write down what just happened. The field can be typed into before this code has arrived, and a note that
 * was sent by then is saved as soon as it has.
 */
export function BarNote({ isEnabled, zone, t }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const incident = useStore($currentId, { ssr: () => '' })
  const [problem, setProblem] = useState('')
  const submit = () => {
    const input = form.current?.querySelector('input')
    if (!input?.value.trim()) return
    const saved = () => keepText(incident, 'note', '')
    // What is sent can't be written over until it is saved.
    input.readOnly = true
    void savingNote(({ saveBarNote }) => setProblem(saveBarNote(input, zone, saved, t)), sayNotLoaded).finally(() => {
      input.readOnly = false
    })
  }
  useKeptNote(form, incident)
  return (
    <form
      class="bar-note"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <input
        type="text"
        aria-label={t.note}
        placeholder={t.notePlaceholder}
        disabled={!isEnabled}
        autoComplete="off"
        aria-invalid={problem !== ''}
        // What saves it is there before the text is.
        onFocus={() => foresee(savingNote)}
        onInput={(event) => {
          setProblem('')
          keepText(incident, 'note', event.currentTarget.value)
        }}
        data-note
      />
      <button type="submit" class="button button-primary" disabled={!isEnabled}>
        {t.saveNote}
      </button>
      {problem && (
        <p class="bar-problem problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

/** The field holds what was last typed for the incident that is open. */
function useKeptNote(form: RefObject<HTMLFormElement>, incident: string): void {
  const typedFor = useRef('')
  useEffect(() => {
    const input = form.current?.querySelector('input')
    if (!incident || !input) return
    // What was typed before this code had arrived stays; what was typed for another incident waits with that one.
    if (typedFor.current || !input.value) input.value = keptText(incident, 'note')
    else keepText(incident, 'note', input.value)
    typedFor.current = incident
  }, [incident])
}
