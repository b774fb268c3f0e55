import type { Words } from '../../i18n/index.ts'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import { clockTime } from '../../i18n/time-formats.ts'
import { addNote } from '../../stores/notes.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { keepText, keptText } from '../../stores/kept-texts.ts'
import { lazily } from '../../stores/lazily.ts'
import { askFirst } from '../../stores/stale.ts'
import { $currentId } from '../../stores/log/index.ts'
import { answer } from '../../stores/toast.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { overLimit } from '../over-limit.ts'
import { useStore } from '../use-store.ts'

interface Props {
  isEnabled: boolean
  /** The organisation's time zone. */
  zone: string
  t: Words<'incident'>['bar']
}

const retracting = lazily(() => import('../../stores/retract.ts'))

/**
 * One line to write down what just happened. The field can be typed into before this code has arrived, and a note that
 * was sent by then is saved as soon as it has.
 */
export function BarNote({ isEnabled, zone, t }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const incident = useStore($currentId, { ssr: () => '' })
  const [problem, setProblem] = useState('')
  const save = (input: HTMLInputElement, draftOf: string) => {
    const entry = addNote(input.value)
    if (!entry) return
    input.value = ''
    keepText(draftOf, 'note', '')
    answer(fill(t.noteSaved, { time: clockTime(entry.at, zone) }), () =>
      retracting(({ retract }) => retract(entry.id), sayNotLoaded),
    )
  }
  const submit = () => {
    const input = form.current?.querySelector('input')
    if (!input?.value.trim()) return
    const tooLong = overLimit(input.value.trim(), TEXT_LIMIT, t.note, t)
    setProblem(tooLong)
    if (!tooLong) askFirst(() => save(input, incident))
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
