import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { toInstant, type Instant, localMinute } from '../../domain/time.ts'
import { localTime } from '../../domain/local-time.ts'
import { SEVERITIES, type Severity } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { now } from '../../stores/clock.ts'
import { archivesFirst, declare } from '../../stores/command.ts'
import { $incident } from '../../stores/incident.ts'
import { $myName } from '../../stores/me.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import type { ScenarioChoice } from './scenario-choice.ts'

/** Longest name of an incident; longer ones belong into a note. */
const TITLE_LIMIT = 200
/** Until somebody has judged it, the worse level that still gets the whole response. */
const FIRST_SEVERITY: Severity = 'SEV-2'

interface Props {
  isDrill: boolean
  zone: string
  scenarios: readonly ScenarioChoice[]
  t: Words<'command'>['bar']
  onClose: () => void
}

/** Asks what is needed to declare an incident. Everything has a default, and Enter is enough. */
export function DeclareDialog({ isDrill, zone, scenarios, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = useStore($incident)
  // Naming what runs already keeps when it began and how bad it is.
  const [joined] = useState(() => (open && !archivesFirst(isDrill) ? open : undefined))
  const [openedAt] = useState(() => localMinute(joined?.startedAt ?? toInstant(now()), zone).replace(' ', 'T'))
  const [drill, setDrill] = useState(isDrill)
  const [scenario, setScenario] = useState('')
  // What was typed or chosen by hand; a scenario fills in only what wasn't.
  const [own, setOwn] = useState<{ title?: string; severity?: Severity }>({})
  const [problem, setProblem] = useState('')
  const chosen = drill ? scenarios.find(({ id }) => id === scenario) : undefined

  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (form: HTMLFormElement) => {
    const data = new FormData(form)
    const typed = (name: string) => String(data.get(name) ?? '').trim()
    const untouched = drill ? undefined : joined?.startedAt
    const startedAt = await startOf(typed('startedAt'), openedAt, zone, untouched)
    if (startedAt === null) {
      setProblem(t.badStart)
      return
    }
    declare({
      title: typed('title'),
      severity: typed('severity') as Severity,
      drill,
      scenario: chosen?.id,
      startedAt,
      commander: typed('commander') || undefined,
    })
    dialog.current?.close()
  }

  return (
    <dialog class="dialog" ref={dialog} onClose={onClose} aria-labelledby="declare-title">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(event.currentTarget)
        }}
      >
        <h2 id="declare-title">{drill ? t.drill : t.declare}</h2>
        <label class="field">
          {t.title}
          <input
            type="text"
            name="title"
            value={own.title ?? chosen?.title ?? ''}
            placeholder={t.titlePlaceholder}
            maxLength={TITLE_LIMIT}
            autoComplete="off"
            onInput={(event) => setOwn({ ...own, title: event.currentTarget.value })}
          />
        </label>
        <div class="dialog-row">
          <label class="field">
            {t.severity}
            <select
              name="severity"
              value={own.severity ?? chosen?.severity ?? joined?.severity ?? FIRST_SEVERITY}
              onChange={(event) => setOwn({ ...own, severity: event.currentTarget.value as Severity })}
            >
              {SEVERITIES.map((severity) => (
                <option key={severity}>{severity}</option>
              ))}
            </select>
          </label>
          <label class="field">
            {t.commander}
            <input
              type="text"
              name="commander"
              defaultValue={joined?.roles.get('incident-commander') || $myName.get()}
              autoComplete="off"
            />
          </label>
        </div>
        <label class="field">
          {t.startedAt}
          <input
            type="datetime-local"
            name="startedAt"
            defaultValue={openedAt}
            aria-invalid={problem !== ''}
            aria-describedby="declare-zone declare-problem"
          />
        </label>
        <p class="muted small" id="declare-zone">
          {fill(t.startedAtHint, { zone })}
        </p>
        <label class="check">
          <input
            type="checkbox"
            name="drill"
            checked={drill}
            onChange={(event) => setDrill(event.currentTarget.checked)}
          />
          {t.drill}
        </label>
        {drill && <p class="muted small">{t.drillHint}</p>}
        {drill && (
          <label class="field">
            {t.scenario}
            <select name="scenario" value={scenario} onChange={(event) => setScenario(event.currentTarget.value)}>
              <option value="">{t.noScenario}</option>
              {scenarios.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        {open && <p class="muted small">{archivesFirst(drill) ? t.archives : t.joins}</p>}
        <p class="problem" id="declare-problem" role="alert">
          {problem}
        </p>
        <div class="dialog-buttons">
          <button type="submit" class="button button-primary">
            {t.start}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

/** The instant that was typed; `untouched` for an untouched field, `null` for what isn't a time or lies ahead. */
async function startOf(
  typed: string,
  openedAt: string,
  zone: string,
  untouched: Instant | undefined,
): Promise<Instant | undefined | null> {
  if (typed === openedAt) return untouched
  try {
    await loadTemporal()
    const { at } = localTime(typed, zone)
    return at.epochMilliseconds > now() ? null : toInstant(at.epochMilliseconds)
  } catch {
    return null
  }
}
