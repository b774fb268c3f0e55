import { useStore } from '../use-store.ts'
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { toInstant } from '../../domain/time.ts'
import { mayStartExecutives } from '../../domain/timers/timer-options.ts'
import { handoverLimitMs } from '../../domain/timers/handover-limit.ts'
import type { Timer } from '../../domain/timers/timers.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import { now } from '../../stores/clock.ts'
import { $incident } from '../../stores/incident.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { startExecutives } from '../../stores/timer-actions.ts'
import { $overdueKept } from '../../stores/overdue.ts'
import { $timers, NO_TIMERS } from '../../stores/timers.ts'
import { answer } from '../../stores/toast.ts'
import type { TimersWords } from '../cockpit/form-words.ts'
import { FormFold } from '../cockpit/FormFold.tsx'
import { useEnabled } from '../use-ready.ts'
import { DueNews } from './DueNews.tsx'
import { TimerRow } from './TimerRow.tsx'
import { useHeldOrder } from './use-held-order.ts'

interface Shared {
  locale: string
  /** The organisation's time zone. */
  zone: string
  t: TimersWords
}

interface Props extends Shared {
  /** Address of what the forms say. */
  forms: string
}

/** The timers of the open incident, each with what can be done about it, and the form for a time-box. */
export function Timers({ locale, zone, forms, t }: Props) {
  const isEnabled = useEnabled()
  const incident = useStore($incident, { ssr: () => undefined })
  const timers = useStore($timers, { ssr: () => NO_TIMERS })
  useStore($overdueKept, { ssr: () => 0 })
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const { held, hold } = useHeldOrder(timers, list)

  const noted = (what: string, entry: EntryId) =>
    answer(fill(t.said, { what }), () => {
      retract(entry)
      answer(fill(t.undone, { what }))
    })
  const act = (timer: Timer, what: string, entry: EntryId) => {
    hold()
    noted(what, entry)
    requestAnimationFrame(() => keepFocus(timer, list.current, heading.current))
  }
  const start = () => {
    askFirst(() => {
      noted(t.startExecutives, startExecutives())
      heading.current?.focus()
    })
  }
  return (
    <section class="timers" aria-labelledby="timers">
      <h2 id="timers" ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <TimerList
        {...{ timers: held, list, locale, zone, t }}
        isOver={incident?.endedAt !== undefined}
        limitMs={incident && handoverLimitMs(incident, now())}
        onAct={act}
      />
      <FormFold style="timer-more" name={`+ ${t.boxTitle}`} forms={forms}>
        {({ code, words }) => <code.TimeBoxForm isEnabled={isEnabled} t={{ ...t, ...words.timers }} />}
      </FormFold>
      {incident && mayStartExecutives(incident, timers) && (
        <button type="button" class="button" onClick={start}>
          {t.startExecutives}
        </button>
      )}
      <FormFold style="timer-more" name={t.reminders} forms={forms}>
        {({ code, words }) => <code.Reminders isEnabled={isEnabled} t={{ ...t, ...words.timers }} />}
      </FormFold>
      <DueNews zone={zone} locale={locale} t={t} />
    </section>
  )
}

interface ListProps extends Shared {
  timers: readonly Timer[]
  list: RefObject<HTMLUListElement>
  /** Whether the incident has ended, and the timers with it. */
  isOver: boolean
  /** When the handover must have happened, epoch milliseconds. */
  limitMs: number | undefined
  onAct: (timer: Timer, what: string, entry: EntryId) => void
}

function TimerList({ timers, list, isOver, limitMs, onAct, ...shared }: ListProps) {
  if (timers.length === 0) return <p class="muted">{isOver ? shared.t.over : shared.t.none}</p>
  return (
    <ul class="timer-list" ref={list}>
      {timers.map((timer) => (
        <TimerRow
          key={timer.id}
          timer={timer}
          limitAt={limitMs === undefined ? undefined : toInstant(limitMs)}
          onAct={(what, entry) => onAct(timer, what, entry)}
          {...shared}
        />
      ))}
    </ul>
  )
}

/**
 * The pressed button may be gone now. Then the focus goes to another button of the row, or to the section's heading.
 */
function keepFocus(timer: Timer, list: HTMLElement | null, heading: HTMLElement | null): void {
  if (document.activeElement && document.activeElement !== document.body) return
  const row = list?.querySelector(`[data-timer="${timer.id}"]`)
  const next = row?.querySelector<HTMLElement>('button, a') ?? heading
  next?.focus()
}
