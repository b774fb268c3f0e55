import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { clockTime } from '../../i18n/time-formats.ts'
import { WhichPass } from '../WhichPass.tsx'
import { useOutside } from '../use-outside.ts'
import { type Composing, useComposer } from './use-composer.ts'
import { ReadChips } from './ReadChips.tsx'

interface Props {
  zone: string
  canWrite: boolean
  t: Words<'timeline'>['island']
  /** `entry` is absent for a note about now, which comes last. */
  onAdded: (entry: EntryId | undefined) => void
}

/** Ids begin with it. */
const id = 'composer'

/** One place to write what happened, under the timeline: it reads time, source, to-do and owner off what is typed. */
export function Composer({ zone, canWrite, t, onAdded }: Props) {
  const composing = useComposer(zone, t, onAdded)
  const form = useRef<HTMLFormElement>(null)
  const [isOpen, setOpen] = useState(false)
  useOutside(
    (target) => form.current?.contains(target) ?? true,
    isOpen,
    () => setOpen(false),
  )
  const { text, refused } = composing
  const submit = async () => {
    const fields = [...(form.current?.querySelectorAll('input') ?? [])]
    if (fields.some(({ validity }) => validity.badInput)) return composing.refuse({ field: 'at', problem: t.badTime })
    await composing.save()
    form.current?.querySelector('textarea')?.focus()
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
      {isOpen && <MoreFields composing={composing} zone={zone} t={t} />}
      <textarea
        rows={2}
        id={`${id}-text`}
        aria-label={t.note}
        aria-describedby={`${id}-problem`}
        aria-invalid={refused?.field === 'text'}
        placeholder={`${t.placeholder}  ${t.composer}`}
        disabled={!canWrite}
        value={text}
        onInput={(event) => composing.type(event.currentTarget.value)}
        onKeyDown={(event) => onKey(event, composing, form)}
        data-note
      />
      <p class="composer-problem problem" id={`${id}-problem`} role="alert">
        {refused?.problem}
      </p>
      {refused?.passings && (
        <WhichPass
          passings={refused.passings}
          onChoose={(pass) => refused.passings && composing.saveAt(refused.passings[pass].at)}
          t={t}
        />
      )}
      <ComposerRow {...{ composing, zone, canWrite, isOpen, t }} onOpen={() => setOpen(!isOpen)} />
    </form>
  )
}

interface RowProps extends Omit<Props, 'onAdded'> {
  composing: Composing
  isOpen: boolean
  onOpen: () => void
}

/** What is being edited, what was read off the note, and the button that saves it. */
function ComposerRow({ composing, zone, canWrite, isOpen, onOpen, t }: RowProps) {
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
      <ReadChips {...{ composing, zone, canWrite, isOpen, t }} onOpen={onOpen} />
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

function MoreFields({ composing, zone, t }: { composing: Composing; zone: string; t: Props['t'] }) {
  const { chosen, choose, refused } = composing
  return (
    <div class="composer-more">
      <label class="field">
        {t.day}
        <input
          type="date"
          value={chosen.day}
          max="9999-12-31"
          aria-invalid={refused?.field === 'at'}
          onInput={(event) => choose({ day: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        {t.clock}
        <input
          type="time"
          value={chosen.clock}
          aria-invalid={refused?.field === 'at'}
          onInput={(event) => choose({ clock: event.currentTarget.value })}
        />
      </label>
      <label class="field composer-source">
        {t.optionalSource}
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          value={chosen.source}
          aria-invalid={refused?.field === 'source'}
          onInput={(event) => choose({ source: event.currentTarget.value })}
        />
      </label>
      <p class="muted small">
        {fill(t.optionalZone, { zone })} · {t.sourceHint}
      </p>
    </div>
  )
}
