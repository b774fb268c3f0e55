import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { nextDue, type Timer } from '../../domain/timers/timers.ts'
import { fill } from '../../i18n/format.ts'
import { elapsedTime } from '../../i18n/time-formats.ts'
import { $confidentialScenarios } from '../../stores/confidential.ts'
import { $incident } from '../../stores/incident.ts'
import { $newer } from '../../stores/log/index.ts'
import { $overdueKept, $timers, NO_TIMERS } from '../../stores/timers.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { DeclareDialog } from '../command/DeclareDialog.tsx'
import type { ScenarioChoice } from '../command/scenario-choice.ts'

interface Props {
  zone: string
  scenarios: readonly ScenarioChoice[]
  /** Address of the incident page. */
  href: string
  t: Words<'command'>['bar']
}

/** The part of the bar that commands: declare, severity, what is due next, end, reopen. */
export default function BarCommands({ zone, scenarios, href, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const timers = useStore($timers, { ssr: () => NO_TIMERS })
  useStore($overdueKept, { ssr: () => 0 })
  const [dialog, setDialog] = useState<'declare' | 'drill'>()
  const isOutdated = useStore($newer, { ssr: () => false })
  const opened = useRef<HTMLAnchorElement>(null)
  const next = nextDue(timers)
  // Once the open incident has ended, the next one can be declared.
  const running = incident?.severity && !incident.endedAt ? incident : undefined
  useEffect(() => {
    $confidentialScenarios.set(scenarios.filter(({ confidential }) => confidential).map(({ id }) => id))
  }, [])

  return (
    <>
      {next && <NextDue timer={next} href={`${href}#timers`} t={t} />}
      {!running?.title && !running?.drill && !isOutdated && (
        <button
          type="button"
          class={running ? 'button' : 'button button-primary'}
          data-command="declare"
          onClick={() => setDialog('declare')}
        >
          {running ? t.nameIt : t.declare}
        </button>
      )}
      {!incident && !isOutdated && (
        <button type="button" class="button" data-command="drill" onClick={() => setDialog('drill')}>
          {t.drill}
        </button>
      )}
      {incident && (
        <a class="button" ref={opened} href={href}>
          {t.open}
        </a>
      )}
      {dialog && (
        <DeclareDialog
          isDrill={dialog === 'drill'}
          zone={zone}
          scenarios={scenarios}
          t={t}
          onClose={() => {
            setDialog(undefined)
            // The button that opened it may be gone: the focus goes on to where the incident is run.
            requestAnimationFrame(() => {
              if (document.activeElement === document.body) opened.current?.focus()
            })
          }}
        />
      )}
    </>
  )
}

/** The timer to look after first, and how long there is left. */
function NextDue({ timer, href, t }: Pick<Props, 'href' | 't'> & { timer: Timer }) {
  const isOverdue = timer.state === 'overdue'
  const time = elapsedTime(isOverdue ? timer.overdueMs : timer.leftMs)
  return (
    <a class={isOverdue ? 'bar-due problem' : 'bar-due'} href={href}>
      {timer.kind === 'box' ? timer.label : t.timerNames[timer.kind]}{' '}
      <strong {...UNTRANSLATED}>{fill(isOverdue ? t.overdue : t.in, { time })}</strong>
    </a>
  )
}
