import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { nextDue, type Timer } from '../../domain/timers/timers.ts'
import { fill } from '../../i18n/format.ts'
import { $confidentialScenarios } from '../../stores/confidential.ts'
import { followHeldTexts } from '../../stores/held-texts.ts'
import { $incident } from '../../stores/incident.ts'
import { $newer } from '../../stores/log/index.ts'
import { answer } from '../../stores/toast.ts'
import { $overdueKept, $timers, NO_TIMERS } from '../../stores/timers.ts'
import { shortTime } from '../timers/timer-texts.ts'
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
  const [opened, setOpened] = useState<'sheet' | 'declare' | 'drill' | 'end'>()
  const more = useRef<HTMLButtonElement>(null)
  // Once the open incident has ended, the next one can be declared.
  const running = incident?.severity && !incident.endedAt ? incident : undefined
  const mayDeclare = !running?.title && !running?.drill && !isOutdated
  useEffect(() => followHeldTexts((title) => answer(fill(t.held, { title: title || t.unnamed }))), [])
  useEffect(() => {
    $confidentialScenarios.set(scenarios.filter(({ confidential }) => confidential).map(({ id }) => id))
  }, [])
  useThumbBar(() => setOpened('sheet'))
  const close = () => {
    setOpened(undefined)
    // What opened it may be gone: the focus goes on to the button of the sheet, which always stays.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) more.current?.focus()
    })
  }
  const next = nextDue(timers)
  return (
    <>
      {next && <NextDue timer={next} locale={locale} href={`${href}#timers`} t={t} />}
      {mayDeclare && (
        <button
          type="button"
          class={running ? 'button bar-declare' : 'button button-primary bar-declare'}
          data-command="declare"
          onClick={() => setOpened('declare')}
        >
          {running ? t.nameIt : t.declare}
        </button>
      )}
      <MoreButton button={more} timers={timers} isOpen={opened === 'sheet'} onOpen={() => setOpened('sheet')} t={t} />
      {opened === 'sheet' && (
        <BarSheet
          {...{ locale, incident, timers, href, contacts, dialLink, t }}
          mayDrill={!incident && !isOutdated}
          mayDeclare={mayDeclare}
          onDeclare={() => setOpened('declare')}
          onDrill={() => setOpened('drill')}
          onEnd={() => setOpened('end')}
          onClose={close}
        />
      )}
      {(opened === 'declare' || opened === 'drill') && (
        <DeclareDialog isDrill={opened === 'drill'} zone={zone} scenarios={scenarios} t={t} onClose={close} />
      )}
      {opened === 'end' && incident && <EndDialog incident={incident} zone={zone} t={t.endDialog} onClose={close} />}
    </>
  )
}

/** The thumb bar leads to the contacts of the checklist; once this is awake, it opens the sheet, which is nearer. */
function useThumbBar(open: () => void): void {
  useEffect(() => {
    const opener = document.querySelector('[data-opens-sheet]')
    const act = (event: Event) => {
      event.preventDefault()
      open()
    }
    opener?.addEventListener('click', act)
    return () => opener?.removeEventListener('click', act)
  }, [])
}

interface MoreProps extends Pick<Props, 't'> {
  button: RefObject<HTMLButtonElement>
  timers: readonly Timer[]
  isOpen: boolean
  onOpen: () => void
}

/** Opens the sheet, and counts what is overdue. */
function MoreButton({ button, timers, isOpen, onOpen, t }: MoreProps) {
  const count = timers.filter(({ state }) => state === 'overdue').length
  return (
    <button
      type="button"
      class="bar-more"
      ref={button}
      data-command="sheet"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      {count > 0 && (
        <span class="bar-overdue" {...UNTRANSLATED}>
          {fill(t.overdueCount, { count })}
        </span>
      )}
      <span class="visually-hidden">{t.more}</span>
      <span aria-hidden="true">▾</span>
    </button>
  )
}

/** The timer to look after first, and how long there is left. */
function NextDue({ timer, locale, href, t }: Pick<Props, 'locale' | 'href' | 't'> & { timer: Timer }) {
  const isOverdue = timer.state === 'overdue'
  const time = shortTime(isOverdue ? timer.overdueMs : timer.leftMs, locale)
  return (
    <a class={isOverdue ? 'bar-due problem' : 'bar-due'} href={href}>
      {timer.kind === 'box' ? timer.label : t.timerNames[timer.kind]}{' '}
      <strong {...UNTRANSLATED}>{fill(isOverdue ? t.overdue : t.in, { time })}</strong>
    </a>
  )
}
