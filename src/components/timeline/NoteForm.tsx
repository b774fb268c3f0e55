import type { Words } from '../../i18n/index.ts'
import { useRef, useState } from 'preact/hooks'
import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import { askFirst } from '../../stores/stale.ts'
import { addNote } from '../../stores/notes.ts'
import { useKeptText } from '../use-kept-text.ts'
import { WhichPass } from '../WhichPass.tsx'
import { type NoteField, type NoteProblem, readNote, type TypedNote } from './read-note.ts'

interface Props {
  zone: string
  canWrite: boolean
  t: Words<'timeline'>['island']
  /** `entry` is absent for a note about now, which comes last. */
  onAdded: (entry: EntryId | undefined, result: string) => void
}

/** Ids begin with it. */
const id = 'note-form'

/** What is typed and not added yet. */
type Kept = Record<'text' | 'source', ReturnType<typeof useKeptText>>

/** Writes a note down that may have a time of its own, a data link, or is a to-do. */
export function NoteForm({ zone, canWrite, t, onAdded }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [refused, setRefused] = useState<NoteProblem>()
  const kept = { text: useKeptText('note-form.text'), source: useKeptText('note-form.source') }

  const add = ({ text, result, ...details }: TypedNote) =>
    askFirst(() => {
      const entry = addNote(text, details)
      form.current?.reset()
      for (const [, setText] of Object.values(kept)) setText('')
      onAdded(details.at ? entry?.id : undefined, result)
    })
  const submit = async (fields: HTMLFormControlsCollection) => {
    const note = await readNote(fields, zone, t)
    setRefused('problem' in note ? note : undefined)
    if (!('problem' in note)) add(note)
  }

  const twice = refused?.twice
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
      <NoteFields zone={zone} canWrite={canWrite} wrong={refused?.field} kept={kept} t={t} />
      <p class="problem" id={`${id}-problem`} role="alert">
        {refused?.problem}
      </p>
      {twice && (
        <WhichPass
          passings={twice.passings}
          onChoose={(pass) => {
            setRefused(undefined)
            add({ ...twice.note, at: twice.passings[pass].at })
          }}
          t={t}
        />
      )}
    </form>
  )
}

function NoteFields({
  zone,
  canWrite,
  wrong,
  kept,
  t,
}: Pick<Props, 'zone' | 'canWrite' | 't'> & { wrong: NoteField | undefined; kept: Kept }) {
  const about = (field: NoteField) => ({
    name: field,
    id: `${id}-${field}`,
    disabled: !canWrite,
    'aria-invalid': wrong === field,
    'aria-describedby': field === 'text' ? `${id}-problem` : `${id}-${field}-hint ${id}-problem`,
  })
  const keep = (field: keyof Kept) => ({
    value: kept[field][0],
    onInput: (event: { currentTarget: { value: string } }) => kept[field][1](event.currentTarget.value),
  })
  return (
    <>
      <label class="field">
        {t.content}
        <textarea rows={2} {...about('text')} {...keep('text')} />
      </label>
      <div class="timeline-filters">
        <div class="field">
          <label for={`${id}-at`}>{t.optionalTime}</label>
          <input type="datetime-local" max="9999-12-31T23:59" {...about('at')} />
          <span id={`${id}-at-hint`}>{fill(t.optionalZone, { zone })}</span>
        </div>
        <div class="field">
          <label for={`${id}-source`}>{t.optionalSource}</label>
          <input type="text" inputMode="url" autoComplete="off" {...about('source')} {...keep('source')} />
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
    </>
  )
}
