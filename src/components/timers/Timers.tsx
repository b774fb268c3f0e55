import { useStore } from '../use-store.ts'
import { useRef, useState } from 'preact/hooks'
import { toInstant } from '../../domain/time.ts'
import { handoverLimitMs } from '../../domain/timers/timers.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $incident } from '../../stores/incident.ts'
import { $overdueKept, $timers, NO_TIMERS, startExecutives, takeBack } from '../../stores/timers.ts'
import { useReady } from '../use-ready.ts'
import { DueNews } from './DueNews.tsx'
import { Reminders } from './Reminders.tsx'
import { TimeBoxForm } from './TimeBoxForm.tsx'
import { TimerRow } from './TimerRow.tsx'

interface Props {
  locale: string
  /** The organisation's time zone. */
  zone: string
  t: Words<'timers'>
}

/** What was done last, in words, and how to take it back. */
interface Said {
  text: string
  takeBack?: () => void
}

/** The timers of the open incident, each with what can be done about it, and the form for a time-box. */
export function Timers({ locale, zone, t }: Props) {
  const isReady = useReady()
  const incident = useStore($incident, { ssr: () => undefined })
  const timers = useStore($timers, { ssr: () => NO_TIMERS })
  useStore($overdueKept, { ssr: () => 0 })
  const [said, setSaid] = useState<Said>({ text: '' })
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const limitMs = incident && handoverLimitMs(incident)
  const mayStartExecutives =
    incident?.severity && !incident.endedAt && !timers.some(({ kind }) => kind === 'executives')

  const noted = (what: string, entry: EntryId) =>
    setSaid({
      text: fill(t.said, { what }),
      takeBack() {
        takeBack(entry)
        setSaid({ text: fill(t.undone, { what }) })
        heading.current?.focus()
      },
    })
  /** The button that was pressed may be gone with its turn: the focus stays in the row, or in the section. */
  const keepFocus = (timer: string) =>
    requestAnimationFrame(() => {
      if (document.activeElement && document.activeElement !== document.body) return
      const row = list.current?.querySelector(`[data-timer="${timer}"]`)
      const next = row?.querySelector<HTMLElement>('button, a') ?? heading.current
      next?.focus()
    })

  return (
    <section class="timers" aria-labelledby="timers">
      <h2 id="timers" ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      {timers.length === 0 ? (
        <p class="muted">{t.none}</p>
      ) : (
        <ul class="timer-list" ref={list}>
          {timers.map((timer) => (
            <TimerRow
              key={timer.id}
              timer={timer}
              locale={locale}
              zone={zone}
              limitAt={limitMs === undefined ? undefined : toInstant(limitMs)}
              onAct={(what, entry) => {
                noted(what, entry)
                keepFocus(timer.id)
              }}
              t={t}
            />
          ))}
        </ul>
      )}
      <p>
        <span role="status">{said.text}</span>{' '}
        {said.takeBack && (
          <button type="button" class="link-button" onClick={said.takeBack}>
            {t.undo}
          </button>
        )}
      </p>
      <TimeBoxForm isReady={isReady} say={(text) => setSaid({ text })} t={t} />
      {mayStartExecutives && (
        <button
          type="button"
          class="button"
          onClick={() => {
            noted(t.startExecutives, startExecutives())
            heading.current?.focus()
          }}
        >
          {t.startExecutives}
        </button>
      )}
      <Reminders isReady={isReady} t={t} />
      <DueNews zone={zone} t={t} />
    </section>
  )
}
