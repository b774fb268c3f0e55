import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Incident, StepAliases } from '../../domain/incident/project-incident.ts'
import { elapsedTime } from '../../i18n/time-formats.ts'
import { $second } from '../../stores/clock.ts'
import { $incident, $stepAliases } from '../../stores/incident.ts'
import { startClean } from '../../stores/start-clean.ts'
import { useAwake, useReady } from '../use-ready.ts'
import { BarNote } from './BarNote.tsx'
import { SaveNotice } from './SaveNotice.tsx'
import { StaleQuestion } from './StaleQuestion.tsx'

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
  const [said, setSaid] = useState('')
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (aliases) $stepAliases.set(aliases)
  }, [])
  // The watermark and the color of a drill belong to the whole page.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-drill', incident?.drill === true)
  }, [incident?.drill])

  const archive = () => {
    // This button goes: the cursor goes on to the note.
    form.current?.querySelector('input')?.focus()
    startClean()
    setSaid(t.archived)
  }
  return (
    <>
      <OpenIncident incident={incident} t={t} />
      {incident && (
        <button type="button" class="link-button" title={t.startCleanHint} onClick={archive}>
          {t.stale.startClean}
        </button>
      )}
      <BarNote isReady={ready} form={form} said={said} onSaid={setSaid} t={t} />
      {awake && <SaveNotice t={t.saving} />}
      <StaleQuestion t={t.stale} />
    </>
  )
}

/** What is open: a drill or not, how bad, what it is called, for how long, who commands. */
function OpenIncident({ incident, t }: { incident: Incident | undefined; t: Words<'incident'>['bar'] }) {
  const commander = incident?.roles.get('incident-commander')
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
