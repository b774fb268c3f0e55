import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import type { TimelineWords } from '../cockpit/form-words.ts'
import { clockTime } from '../../i18n/time-formats.ts'
import { type Forms, opensForm, useForms } from '../cockpit/use-forms.ts'
import { useOutside } from '../use-outside.ts'
import { type Composing, useComposer } from './use-composer.ts'
import { ReadChips } from './ReadChips.tsx'

interface Props {
  zone: string
  /** Address of what the forms say. */
  forms: string
  canWrite: boolean
  t: TimelineWords
  /** `entry` is absent for a note about now, which comes last. */
  onAdded: (entry: EntryId | undefined) => void
}

/** Ids begin with it. */
const id = 'composer'

/** One place to write what happened, under the timeline: it reads time, source, to-do and owner off what is typed. */
export function Composer({ zone, forms, canWrite, t, onAdded }: Props) {
  const composing = useComposer(zone, forms, t, onAdded)
  const form = useRef<HTMLFormElement>(null)
  const [isOpen, setOpen] = useState(false)
  useOutside(
    (target) => form.current?.contains(target) ?? true,
    isOpen,
    () => setOpen(false),
  )
  const { text, refused } = composing
  const part = useForms(forms, isOpen || refused?.passings, () => setOpen(false))
  const submit = async () => {
    const fields = [...(form.current?.querySelectorAll('input') ?? [])]
    if (fields.some(({ validity }) => validity.badInput)) return composing.refuse({ field: 'at', problem: t.badTime })
    const field = form.current?.querySelector('textarea')
    if (!field) return
    // What is sent can't be written over until it is saved.
    field.readOnly = true
    await composing.save().finally(() => {
      field.readOnly = false
    })
    field.focus()
  }
  return (
    <form
      class="composer"
      aria-label={t.note}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {isOpen && part && <part.code.MoreFields {...{ composing, zone }} t={{ ...t, ...part.words.timeline }} />}
      <textarea
        rows={2}
        id={`${id}-text`}
        aria-label={t.note}
        aria-describedby={`${id}-problem`}
        aria-invalid={refused?.field === 'text'}
        placeholder={`${t.placeholder}  ${t.composer}`}
        disabled={!canWrite}
        value={text}
        // What reads its time is there before the text is.
        onFocus={opensForm(forms).onFocus}
        onInput={(event) => composing.type(event.currentTarget.value)}
        onKeyDown={(event) => onKey(event, composing, form)}
        data-note
      />
      <p class="composer-problem problem" id={`${id}-problem`} role="alert">
        {refused?.problem}
      </p>
      {part && <Question {...{ composing, part, t }} />}
      <ComposerRow {...{ composing, zone, forms, canWrite, isOpen, t }} onOpen={() => setOpen(!isOpen)} />
    </form>
  )
}

/** Asks which of two moments is meant, where the clocks showed the time twice. */
function Question({ composing, part, t }: Pick<Props, 't'> & { composing: Composing; part: Forms }) {
  const passings = composing.refused?.passings
  if (!passings) return null
  return (
    <part.code.WhichPass
      passings={passings}
      onChoose={(pass) => composing.saveAt(passings[pass].at)}
      t={{ ...t, ...part.words.timeline }}
    />
  )
}

interface RowProps extends Omit<Props, 'onAdded'> {
  composing: Composing
  isOpen: boolean
  onOpen: () => void
}

/** What is being edited, what was read off the note, and the button that saves it. */
function ComposerRow({ composing, zone, forms, canWrite, isOpen, onOpen, t }: RowProps) {
  const { editing } = composing
  return (
    <div class="composer-row">
      {editing && (
        <span class="composer-editing">
          {fill(t.editing, { time: clockTime(editing.at, zone) })}
          <button type="button" class="link-button" onClick={composing.stopEditing}>
            {t.stopEditing}
          </button>
        </span>
      )}
      <ReadChips {...{ composing, zone, forms, canWrite, isOpen, t }} onOpen={onOpen} />
      <button type="submit" class="button button-primary" disabled={!canWrite}>
        {editing ? t.save : t.add}
      </button>
    </div>
  )
}

/** Enter saves and Shift+Enter begins a line; ↑ in the empty field takes the last note back into it, Escape lets it go. */
function onKey(event: KeyboardEvent, composing: Composing, form: RefObject<HTMLFormElement>): void {
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault()
    form.current?.requestSubmit()
  } else if (event.key === 'ArrowUp' && composing.text === '') {
    if (composing.editLast()) event.preventDefault()
  } else if (event.key === 'Escape' && composing.editing) composing.stopEditing()
}
