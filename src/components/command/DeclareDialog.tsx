import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { declarationFields, declaredStart, type OwnChoice } from '../../domain/incident/declaration.ts'
import type { Severity } from '../../domain/log/entry.ts'
import { localMinute, toInstant } from '../../domain/time.ts'
import { now } from '../../stores/clock.ts'
import { archivesFirst, declare } from '../../stores/command.ts'
import { $incident } from '../../stores/incident.ts'
import { $myName } from '../../stores/me.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import { DeclareFields } from './DeclareFields.tsx'
import { DrillChoice } from './DrillChoice.tsx'
import type { CommandWords, ScenarioChoice } from './words.ts'

interface Props {
  isDrill: boolean
  zone: string
  scenarios: readonly ScenarioChoice[]
  t: CommandWords
  onClose: () => void
}

/** Asks what is needed to declare an incident. Everything has a default, and Enter is enough. */
export function DeclareDialog({ isDrill, zone, scenarios, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = useStore($incident)
  // Naming what runs already keeps when it began and how bad it is.
  const [joined] = useState(() => (open && !archivesFirst(isDrill) ? open : undefined))
  const [offered] = useState(() => localMinute(joined?.startedAt ?? toInstant(now()), zone).replace(' ', 'T'))
  const [drill, setDrill] = useState(isDrill)
  const [scenario, setScenario] = useState('')
  const [own, setOwn] = useState<OwnChoice>({})
  const [problem, setProblem] = useState('')
  const chosen = drill ? scenarios.find(({ id }) => id === scenario) : undefined

  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (form: HTMLFormElement) => {
    const data = new FormData(form)
    const typed = (name: string) => String(data.get(name) ?? '').trim()
    const field = { offered, offeredAt: drill ? undefined : joined?.startedAt, zone }
    // Untouched, it needs no calendar.
    if (typed('startedAt') !== offered) await loadTemporal().catch(() => undefined)
    const start = declaredStart(typed('startedAt'), { ...field, nowMs: now() })
    if (!start) {
      setProblem(t.badStart)
      return
    }
    declare({
      title: typed('title'),
      severity: typed('severity') as Severity,
      drill,
      scenario: chosen?.id,
      startedAt: start.startedAt,
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
        <DeclareFields
          {...declarationFields(own, chosen, joined)}
          commander={joined?.roles.get('incident-commander') || $myName.get()}
          startedAt={offered}
          zone={zone}
          hasProblem={problem !== ''}
          onChoose={(choice) => setOwn({ ...own, ...choice })}
          t={t}
        />
        <DrillChoice
          isDrill={drill}
          scenario={scenario}
          scenarios={scenarios}
          onDrill={setDrill}
          onScenario={setScenario}
          t={t}
        />
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
