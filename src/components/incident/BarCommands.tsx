import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { nextDue, type Timer } from '../../domain/timers/timers.ts'
import { fill } from '../../i18n/format.ts'
import { $confidentialScenarios } from '../../stores/confidential.ts'
import { followHeldTexts } from '../../stores/held-texts.ts'
import { $incident } from '../../stores/incident.ts'
import { foresee, nothing } from '../../stores/lazily.ts'
import { $newer } from '../../stores/log/index.ts'
import { answer } from '../../stores/toast.ts'
import { $overdueKept } from '../../stores/overdue.ts'
import { $timers, NO_TIMERS } from '../../stores/timers.ts'
import { shortTime } from '../timers/timer-texts.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import type { BarDialog } from './BarDialogs.tsx'
import { keepFocusAfterUndo } from './focus-after-undo.ts'
import { type Dialogs, dialogsOf } from './load-dialogs.ts'
import { savingNote } from './load-note.ts'

/** What stands in the bar itself, of the words of its dialogs. */
type BarWords = Pick<
  Words<'command'>['bar'],
  'declare' | 'nameIt' | 'more' | 'overdueCount' | 'overdue' | 'in' | 'timerNames' | 'held' | 'unnamed'
>

interface Props {
  locale: string
  zone: string
  /** Ids of the drills whose news must stay inside. */
  confidential: readonly string[]
  /** Address of the incident page. */
  href: string
  /** Address of what the dialogs show. */
  file: string
  /** Whether the page has a panel of its own for the news of a drill. */
  hasPanel?: boolean
  t: BarWords
}

/**
 * What the bar opens. The dialogs and their words are fetched once this is awake, or at once when one is opened; what
 * watches comes with them.
 */
export function BarCommands({ locale, zone, confidential, href, file, hasPanel, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const timers = useStore($timers, { ssr: () => NO_TIMERS })
  useStore($overdueKept, { ssr: () => 0 })
  const isOutdated = useStore($newer, { ssr: () => false })
  const [opened, setOpened] = useState<BarDialog>()
  const dialogs = useDialogs(file, opened, () => setOpened(undefined))
  const more = useRef<HTMLButtonElement>(null)
  // Once the open incident has ended, the next one can be declared.
  const running = incident?.severity && !incident.endedAt ? incident : undefined
  const mayDeclare = !running?.title && !running?.drill && !isOutdated
  useEffect(() => followHeldTexts((title) => answer(fill(t.held, { title: title || t.unnamed }))), [])
  useEffect(() => $confidentialScenarios.set(confidential), [])
  useEffect(keepFocusAfterUndo, [])
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
      {dialogs && <dialogs.code.BarWatch />}
      {dialogs && !hasPanel && (
        <dialogs.code.BarNews
          {...{ zone, locale }}
          incident={incident}
          file={dialogs.words.news}
          onOpen={() => setOpened('sheet')}
          t={dialogs.words.t}
        />
      )}
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
      {opened && dialogs && (
        <dialogs.code.BarDialogs
          {...{ opened, locale, zone, href, incident, timers, mayDeclare, ...dialogs.words }}
          mayDrill={!incident && !isOutdated}
          onOpen={setOpened}
          onClose={close}
        />
      )}
    </>
  )
}

/** How long the dialogs wait, in milliseconds, so that the page comes first. */
const PATIENCE_MS = 1_000

/** The dialogs, once they are fetched. That they couldn't be is said when somebody has opened one. */
function useDialogs(file: string, opened: BarDialog | undefined, onFail: () => void): Dialogs | undefined {
  const [dialogs, setDialogs] = useState<Dialogs>()
  const fetching = dialogsOf(file)
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetching(setDialogs, nothing)
      // Whoever writes the first note may have no network by then.
      foresee(savingNote)
    }, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    if (opened && !dialogs)
      void fetching(setDialogs, () => {
        onFail()
        sayNotLoaded()
      })
  }, [opened])
  return dialogs
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
