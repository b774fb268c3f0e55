import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { type Passings, pastMoment } from '../../domain/past-moment.ts'
import { type Instant, toInstant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import { now } from '../../stores/clock.ts'
import { endIncident, reopenIncident } from '../../stores/declare-and-end.ts'
import { answer } from '../../stores/toast.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
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
  const [problem, setProblem] = useState('')
  const [passings, setPassings] = useState<Passings>()
  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (typed: string) => {
    setPassings(undefined)
    const end = await endedAt(typed, offered, zone)
    if (end === 'not loaded') return setProblem(t.notLoaded)
    if (end === 'bad') return setProblem(t.badEnd)
    if ('passings' in end) {
      setProblem('')
      return setPassings(end.passings)
    }
    finish(end.at)
  }
  const finish = (at: Instant | undefined) => {
    if (at !== undefined && incident.startedAt !== undefined && at < incident.startedAt)
      return setProblem(t.beforeStart)
    endIncident(at)
    dialog.current?.close()
    answer(t.done, reopenIncident)
  }
  return (
    <dialog class="dialog" ref={dialog} onClose={onClose} aria-labelledby="end-title">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(String(new FormData(event.currentTarget).get('endedAt')))
        }}
      >
        <h2 id="end-title">{t.title}</h2>
        <label class="field">
          {t.endedAt}
          <input
            type="datetime-local"
            name="endedAt"
            defaultValue={offered}
            aria-invalid={problem !== ''}
            aria-describedby="end-zone end-problem"
          />
        </label>
        <p class="muted small" id="end-zone">
          {fill(t.endedAtHint, { zone })}
        </p>
        <p class="problem" id="end-problem" role="alert">
          {problem}
        </p>
        {passings && <WhichPass passings={passings} onChoose={(pass) => finish(passings[pass].at)} t={t} />}
        <div class="dialog-buttons">
          <button type="submit" class="button button-primary">
            {t.end}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

/** An absent `at` means now: an end that nobody changed needn't be parsed, and keeps its seconds. */
async function endedAt(
  typed: string,
  offered: string,
  zone: string,
): Promise<{ at?: Instant } | { passings: Passings } | 'bad' | 'not loaded'> {
  if (typed === offered) return {}
  try {
    await loadTemporal()
  } catch {
    return 'not loaded'
  }
  const moment = pastMoment(typed, zone, now())
  if (!('problem' in moment)) return { at: moment.at }
  return moment.problem === 'twice' ? { passings: moment.passings } : 'bad'
}
