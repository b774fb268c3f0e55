import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { lacksResolution, readEnding } from '../../domain/incident/ending.ts'
import type { Passings } from '../../domain/past-moment.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { type Instant, toInstant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import { now } from '../../stores/clock.ts'
import { endIncident, reopenIncident } from '../../stores/declare-and-end.ts'
import { refusalOf } from '../../stores/log/refusal.ts'
import { answer } from '../../stores/toast.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useTurn } from '../use-turn.ts'
import { WhichPass } from '../WhichPass.tsx'

interface Props {
  incident: Incident
  zone: string
  t: Words<'command'>['bar']['endDialog']
  onClose: () => void
}

/** Asks when the incident ended and says what is still open; one press ends it, once. */
export function EndDialog({ incident, zone, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [offered] = useState(() => localMinute(toInstant(now()), zone).replace(' ', 'T'))
  const [typed, keep] = useKeptText('end.at')
  const [problem, setProblem] = useState('')
  const [passings, setPassings] = useState<Passings>()
  useEffect(() => dialog.current?.showModal(), [])
  // Else it would end the incident that was opened meanwhile.
  useTurn(() => {
    onClose()
    answer(t.turned)
  })

  const submit = async (text: string) => {
    setPassings(undefined)
    if (text !== offered) {
      try {
        await loadTemporal()
      } catch {
        return setProblem(t.notLoaded)
      }
    }
    const ending = readEnding(text, { offered, zone, nowMs: now(), startedAt: incident.startedAt })
    setProblem('problem' in ending ? t[ending.problem] : '')
    if ('passings' in ending) setPassings(ending.passings)
    else if (!('problem' in ending)) finish(ending.at)
  }
  const finish = (at: Instant | undefined) => {
    if (at !== undefined && incident.startedAt !== undefined && at < incident.startedAt)
      return setProblem(t.beforeStart)
    const refusal = refusalOf(() => {
      // Pressed twice, it ends once: what has ended is left as it is.
      if (endIncident(at)) answer(t.done, reopenIncident)
      keep('')
    })
    if (refusal) setProblem(fill(t[refusal], { limit: TEXT_LIMIT }))
    else dialog.current?.close()
  }
  return (
    <dialog class="dialog" ref={dialog} onClose={onClose} aria-labelledby="end-title">
      <form
        onInput={() => setPassings(undefined)}
        onSubmit={(event) => {
          event.preventDefault()
          submit(String(new FormData(event.currentTarget).get('endedAt')))
        }}
      >
        <h2 id="end-title">{t.title}</h2>
        <EndField {...{ zone, t }} at={typed || offered} onType={keep} isWrong={problem !== ''} />
        {lacksResolution(incident) && <p class="notice">{t.unresolved}</p>}
        <p class="problem" id="end-problem" role="alert">
          {problem}
        </p>
        {passings && <WhichPass {...{ passings, t }} onChoose={(pass) => finish(passings[pass].at)} />}
        <Buttons onCancel={() => dialog.current?.close()} t={t} />
      </form>
    </dialog>
  )
}

function Buttons({ onCancel, t }: Pick<Props, 't'> & { onCancel: () => void }) {
  return (
    <div class="dialog-buttons">
      <button type="submit" class="button button-primary">
        {t.end}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t.cancel}
      </button>
    </div>
  )
}

interface EndFieldProps extends Pick<Props, 'zone' | 't'> {
  /** What it begins with, `YYYY-MM-DDTHH:mm`. */
  at: string
  onType: (text: string) => void
  isWrong: boolean
}

function EndField({ at, onType, zone, isWrong, t }: EndFieldProps) {
  return (
    <>
      <label class="field">
        {t.endedAt}
        <input
          type="datetime-local"
          name="endedAt"
          defaultValue={at}
          onInput={(event) => onType(event.currentTarget.value)}
          aria-invalid={isWrong}
          aria-describedby="end-zone end-problem"
        />
      </label>
      <p class="muted small" id="end-zone">
        {fill(t.endedAtHint, { zone })}
      </p>
    </>
  )
}
