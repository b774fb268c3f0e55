import { useRef, useState } from 'preact/hooks'
import { isDataLink } from '../../domain/log/data-link.ts'
import { TEXT_LIMIT } from '../../domain/log/decode-entry.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $staleHours } from '../../stores/steps.ts'
import { startClean } from '../../stores/log/index.ts'
import { addDetailedNote, type NoteDetails, noteText } from '../../stores/timeline.ts'
import { StaleQuestion } from '../checklist/StaleQuestion.tsx'
import { isEmpty, readMoment } from './read-moment.ts'

interface Props {
  zone: string
  canWrite: boolean
  t: Words<'timeline'>['island']
  /** `entry` is absent for a note about now, which comes last. */
  onAdded: (entry: EntryId | undefined, result: string) => void
}

interface Note extends NoteDetails {
  text: string
  result: string
}

/** Ids begin with it. */
const id = 'note-form'

/** Writes a note down that may have a time of its own, a data link, or is a to-do. */
export function NoteForm({ zone, canWrite, t, onAdded }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<{ field: string; text: string }>()
  const [waiting, setWaiting] = useState<Note>()

  const add = ({ text, result, ...details }: Note, clean = false) => {
    if (clean) startClean()
    setWaiting(undefined)
    const entry = addDetailedNote(text, details)
    form.current?.reset()
    onAdded(details.at ? entry?.id : undefined, result)
  }
  const submit = async (fields: HTMLFormControlsCollection) => {
    const input = (name: string) => fields.namedItem(name) as HTMLInputElement
    const note: Note = { text: input('text').value.trim(), result: t.noted }
    const source = input('source').value.trim()
    const refuse = (field: string, text: string) => setProblem({ field, text })
    if (noteText(note.text) === '') return refuse('text', t.textMissing)
    if (note.text.length > TEXT_LIMIT) return refuse('text', fill(t.tooLong, { limit: TEXT_LIMIT }))
    if (source !== '' && !isDataLink(source)) return refuse('source', t.badSource)
    note.source = source || undefined
    note.todo = input('todo').checked
    if (!isEmpty(input('at'))) {
      const moment = await readMoment(input('at'), zone)
      if ('problem' in moment) return refuse('at', t[moment.problem])
      note.at = moment.at
      if (moment.clock !== 'once') note.result = `${t.noted}. ${t[moment.clock]}`
    }
    setProblem(undefined)
    if ($staleHours.get() > 0) setWaiting(note)
    else add(note)
  }
  const about = (field: string) => ({
    name: field,
    id: `${id}-${field}`,
    disabled: !canWrite,
    'aria-invalid': problem?.field === field,
    'aria-describedby': field === 'text' ? `${id}-problem` : `${id}-${field}-hint ${id}-problem`,
  })

  return (
    <form
      class="timeline-note"
      aria-label={t.note}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit(event.currentTarget.elements)
      }}
    >
      <h3>{t.note}</h3>
      <label class="field">
        {t.content}
        <textarea rows={2} {...about('text')} />
      </label>
      <div class="timeline-filters">
        <div class="field">
          <label for={`${id}-at`}>{t.optionalTime}</label>
          <input type="datetime-local" max="9999-12-31T23:59" {...about('at')} />
          <span id={`${id}-at-hint`}>{fill(t.optionalZone, { zone })}</span>
        </div>
        <div class="field">
          <label for={`${id}-source`}>{t.optionalSource}</label>
          <input type="text" inputMode="url" autoComplete="off" {...about('source')} />
          <span id={`${id}-source-hint`}>{t.sourceHint}</span>
        </div>
        <label class="check timeline-check">
          <input type="checkbox" name="todo" disabled={!canWrite} />
          {t.todo}
        </label>
        <button type="submit" class="button button-primary" disabled={!canWrite}>
          {t.add}
        </button>
      </div>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem?.text}
      </p>
      {waiting && <StaleQuestion hours={$staleHours.get()} t={t.stale} onAnswer={(clean) => add(waiting, clean)} />}
    </form>
  )
}
