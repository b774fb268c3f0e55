import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { nextDue, type Timer } from '../../domain/timers/timers.ts'
import { fill } from '../../i18n/format.ts'
import { elapsedTime } from '../../i18n/time-formats.ts'
import { $confidentialScenarios } from '../../stores/confidential.ts'
import { followHeldTexts } from '../../stores/held-texts.ts'
import { $incident } from '../../stores/incident.ts'
import { $newer } from '../../stores/log/index.ts'
import { answer } from '../../stores/toast.ts'
import { $overdueKept, $timers, NO_TIMERS } from '../../stores/timers.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { DeclareDialog } from '../command/DeclareDialog.tsx'
import { EndDialog } from '../command/EndDialog.tsx'
import type { ScenarioChoice } from '../command/scenario-choice.ts'
import type { ContactValues } from '../../domain/contact/contact-values.ts'
import { BarSheet } from './BarSheet.tsx'

interface Props {
  locale: string
  zone: string
  scenarios: readonly ScenarioChoice[]
  /** Address of the incident page. */
  href: string
  contacts: ContactValues
  /** Link that dials the organization's bridge. */
  dialLink: string
  t: Words<'command'>['bar']
}

/** What the bar opens: the sheet with what is due and whom to reach, the declaration, the end. */
export default function BarCommands({ locale, zone, scenarios, href, contacts, dialLink, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const timers = useStore($timers, { ssr: () => NO_TIMERS })
  useStore($overdueKept, { ssr: () => 0 })
  const isOutdated = useStore($newer, { ssr: () => false })
  const [shown, setShown] = useState<'sheet' | 'declare' | 'drill' | 'end'>()
  const more = useRef<HTMLButtonElement>(null)
  const overdue = timers.filter(({ state }) => state === 'overdue')
  // Once the open incident has ended, the next one can be declared.
  const running = incident?.severity && !incident.endedAt ? incident : undefined
  const mayDeclare = !running?.title && !running?.drill && !isOutdated
  useEffect(() => followHeldTexts((title) => answer(fill(t.held, { title: title || t.unnamed }))), [])
  useEffect(() => {
    $confidentialScenarios.set(scenarios.filter(({ confidential }) => confidential).map(({ id }) => id))
  }, [])
  useEffect(() => {
    // The thumb bar leads to the contacts of the checklist; once this is awake they are nearer.
    const opener = document.querySelector('[data-opens-sheet]')
    const open = (event: Event) => {
      event.preventDefault()
      setShown('sheet')
    }
    opener?.addEventListener('click', open)
    return () => opener?.removeEventListener('click', open)
  }, [])
  const close = () => {
    setShown(undefined)
    // What opened it may be gone: the focus goes on to the button of the sheet, which always stays.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) more.current?.focus()
    })
  }
  const next = nextDue(timers)
  return (
    <>
      {next && <NextDue timer={next} href={`${href}#timers`} t={t} />}
      {mayDeclare && (
        <button
          type="button"
          class={running ? 'button bar-declare' : 'button button-primary bar-declare'}
          data-command="declare"
          onClick={() => setShown('declare')}
        >
          {running ? t.nameIt : t.declare}
        </button>
      )}
      <button
        type="button"
        class="bar-more"
        ref={more}
        data-command="sheet"
        aria-haspopup="dialog"
        aria-expanded={shown === 'sheet'}
        onClick={() => setShown('sheet')}
      >
        {overdue.length > 0 && (
          <span class="bar-overdue" translate={false}>
            {fill(t.overdueCount, { count: overdue.length })}
          </span>
        )}
        <span class="visually-hidden">{t.more}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {shown === 'sheet' && (
        <BarSheet
          {...{ locale, incident, timers, href, contacts, dialLink, t }}
          mayDrill={!incident && !isOutdated}
          mayDeclare={mayDeclare}
          onDeclare={() => setShown('declare')}
          onDrill={() => setShown('drill')}
          onEnd={() => setShown('end')}
          onClose={close}
        />
      )}
      {(shown === 'declare' || shown === 'drill') && (
        <DeclareDialog isDrill={shown === 'drill'} zone={zone} scenarios={scenarios} t={t} onClose={close} />
      )}
      {shown === 'end' && incident && <EndDialog incident={incident} zone={zone} t={t.endDialog} onClose={close} />}
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
