import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { drillClock } from '../../domain/drill/drill-clock.ts'
import { openDrill, type Scenario } from '../../domain/drill/drill.ts'
import { fill } from '../../i18n/format.ts'
import { declare } from '../../stores/declare-and-end.ts'
import { $incident } from '../../stores/incident.ts'
import { unlessRefused } from '../../stores/toast.ts'
import { useAwake, useEnabled } from '../use-ready.ts'
import { DrillDebrief } from './DrillDebrief.tsx'
import { RunningDrill } from './RunningDrill.tsx'
import { ScenarioPicker } from './ScenarioPicker.tsx'
import type { DrillNames } from './minutes-text.ts'

/** What the build puts into the file `drillWords`. */
export interface DrillParts {
  scenarios: readonly Scenario[]
  names: DrillNames
  t: Words<'drill'>
}

interface Props extends DrillParts {
  /** The drill that is open stands where people look; what could be drilled stands out of their way. */
  shows: 'open' | 'choice'
  /** Whether the drill began while this page was open. */
  isNew?: boolean
}

const NOTHING_OPEN = () => undefined

/** Drills: a scenario to choose while nothing is open, its injects while it runs, the debrief once it has ended. */
export function DrillPanel({ shows, isNew = false, scenarios, names, t }: Props) {
  const isAwake = useAwake()
  const isEnabled = useEnabled()
  const incident = useStore($incident, { ssr: NOTHING_OPEN })
  const [said, setSaid] = useState('')
  useEffect(() => {
    // The button that had the focus is gone: the drill that has begun stands here.
    if (isNew && document.activeElement === document.body) document.getElementById('drill')?.focus()
  }, [incident === undefined])

  const drill = incident && openDrill(incident)
  const clock = useMemo(() => incident && drillClock(incident), [incident])
  const scenario = drill && scenarios.find(({ id }) => id === drill.scenario)
  // A real incident is no time for drills.
  if (shows === 'open' ? !drill : incident) return null
  return (
    <section class={incident ? 'drill drill-open' : 'drill'} aria-labelledby="drill">
      <h2 id="drill" tabIndex={-1}>
        {incident ? (
          <>
            <strong class="badge badge-drill">{t.watermark}</strong> {scenario?.title ?? incident.title}
          </>
        ) : (
          t.title
        )}
      </h2>
      <p class="small">{t.notRecord}</p>
      <p class="small">{t.pretend}</p>
      {/* No page holds it while it sleeps: nothing can be chosen by then. */}
      {isAwake && !incident && <ScenarioPicker scenarios={scenarios} isEnabled={isEnabled} onStart={start} t={t} />}
      {drill && !scenario && <p>{drill.scenario ? fill(t.unknownScenario, { name: drill.scenario }) : t.noScenario}</p>}
      {clock && scenario && !incident?.endedAt && (
        <RunningDrill
          key={clock.startedAt}
          scenario={scenario}
          clock={clock}
          isNew={isNew}
          announce={setSaid}
          names={names}
          t={t}
        />
      )}
      {scenario && incident?.endedAt && (
        <DrillDebrief
          scenario={scenario}
          incident={incident}
          endMs={Date.parse(incident.endedAt)}
          names={names}
          t={t}
        />
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  )
}

function start({ id, title, severity }: Scenario): void {
  // Another tab may have opened a real incident in this very moment; a drill would archive it.
  if (!$incident.get()) unlessRefused(() => declare({ title, severity, drill: true, scenario: id }))
}
