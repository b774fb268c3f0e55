import { useStore } from '../use-store.ts'
import { useEffect, useState } from 'preact/hooks'
import { TEXT_LIMIT } from '../../domain/log/decode-entry.ts'
import type { StepAliases } from '../../domain/incident/project-incident.ts'
import type { Words } from '../../i18n/index.ts'
import { elapsedTime } from '../../i18n/times.ts'
import { $staleHours } from '../../stores/steps.ts'
import { $second } from '../../stores/clock.ts'
import { $incident, $stepAliases } from '../../stores/incident.ts'
import { startClean } from '../../stores/log/index.ts'
import { addNote } from '../../stores/notes.ts'
import { StaleQuestion } from '../checklist/StaleQuestion.tsx'
import { useAwake, useReady } from '../use-ready.ts'
import { SaveNotice } from './SaveNotice.tsx'

interface Props {
  /** Former keys of renamed steps of this page; absent when there are none. */
  aliases?: StepAliases
  t: Words<'incident'>['bar']
}

/** What is open, for how long, and one line to write down what just happened. */
export function IncidentBar({ aliases, t }: Props) {
  const awake = useAwake()
  const ready = useReady()
  const incident = useStore($incident, { ssr: () => undefined })
  const [note, setNote] = useState('')
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  const commander = incident?.roles.get('incident-commander')

  useEffect(() => {
    if (aliases) $stepAliases.set(aliases)
  }, [])
  // The watermark and the color of a drill belong to the whole page.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-drill', incident?.drill === true)
  }, [incident?.drill])

  const save = (clean = false) => {
    if (clean) startClean()
    setAsking(false)
    addNote(note)
    setNote('')
    setSaid(t.noteSaved)
  }

  return (
    <>
      {incident?.drill && <strong class="badge badge-drill">{t.drill}</strong>}
      {incident?.severity && (
        <strong class={`badge badge-${incident.severity.toLowerCase()}`}>{incident.severity}</strong>
      )}
      <span class="bar-title">{incident ? incident.title || t.unnamed : t.none}</span>
      {incident?.startedAt ? (
        <Elapsed startedAt={incident.startedAt} endedAt={incident.endedAt} label={t.elapsed} />
      ) : (
        <span class="muted bar-hint">{t.noneHint}</span>
      )}
      {commander && (
        <span class="bar-commander">
          <span class="muted">{t.commander}</span> {commander}
        </span>
      )}
      {incident && (
        <button
          type="button"
          class="link-button"
          title={t.startCleanHint}
          onClick={({ currentTarget: { nextSibling } }) => {
            // This button goes: the cursor goes on to the note.
            ;(nextSibling as HTMLFormElement & HTMLElement[])[0]?.focus()
            startClean()
            setSaid(t.archived)
          }}
        >
          {t.stale.startClean}
        </button>
      )}
      <form
        class="bar-note"
        onSubmit={(event) => {
          event.preventDefault()
          if (note.trim() === '') return
          if ($staleHours.get() > 0) setAsking(true)
          else save()
        }}
      >
        <input
          type="text"
          aria-label={t.note}
          maxLength={TEXT_LIMIT}
          placeholder={t.notePlaceholder}
          value={note}
          disabled={!ready}
          autoComplete="off"
          data-note
          onInput={(event) => {
            setNote(event.currentTarget.value)
            // The next one that is saved is news again.
            setSaid('')
          }}
        />
        <button type="submit" class="button button-primary" disabled={!ready}>
          {t.saveNote}
        </button>
        <span class="visually-hidden" role="status">
          {said}
        </span>
      </form>
      {asking && <StaleQuestion hours={$staleHours.get()} t={t.stale} onAnswer={save} />}
      {awake && <SaveNotice t={t.saving} />}
    </>
  )
}

function Elapsed({ startedAt, endedAt, label }: { startedAt: string; endedAt?: string; label: string }) {
  const second = useStore($second)
  const ms = (endedAt ? Date.parse(endedAt) : second) - Date.parse(startedAt)
  return (
    <span class="bar-elapsed">
      <span class="visually-hidden">{label} </span>
      {elapsedTime(ms)}
    </span>
  )
}
