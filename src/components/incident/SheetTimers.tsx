import type { Words } from '../../i18n/index.ts'
import { timerOptions } from '../../domain/timers/timer-options.ts'
import type { Timer } from '../../domain/timers/timers.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import { askFirst } from '../../stores/stale.ts'
import { retract } from '../../stores/retract.ts'
import { answerTimer, snoozeTimer } from '../../stores/timer-actions.ts'
import { answer } from '../../stores/toast.ts'
import { shortTime } from '../timers/timer-texts.ts'
import { UNTRANSLATED } from '../untranslated.ts'

interface Props {
  timers: readonly Timer[]
  locale: string
  t: Words<'command'>['bar']
}

/** What is due, the earliest first, each with its answer and with putting it off. */
export function SheetTimers({ timers, locale, t }: Props) {
  return (
    <section aria-labelledby="sheet-timers">
      <h2 id="sheet-timers">{t.toDo}</h2>
      <ul>
        {timers.map((timer, index) => (
          <SheetTimer key={timer.id} {...{ timer, locale, t }} isFirst={index === 0} />
        ))}
      </ul>
    </section>
  )
}

function SheetTimer({ timer, locale, isFirst, t }: Omit<Props, 'timers'> & { timer: Timer; isFirst: boolean }) {
  const name = timer.kind === 'box' ? timer.label : t.timerNames[timer.kind]
  const isOverdue = timer.state === 'overdue'
  const { answer: kind, snoozeMinutes } = timerOptions(timer)
  const [minutes] = snoozeMinutes
  const act = (action: string, write: (timer: Timer, minutes: number) => EntryId, byMinutes = 0) =>
    askFirst((isFresh) => {
      // In a fresh incident there is no such timer.
      if (isFresh) return
      const id = write(timer, byMinutes)
      answer(fill(t.didTimer, { action, timer: name ?? '' }), () => retract(id))
    })
  return (
    <li class="sheet-row">
      <span>
        {name}{' '}
        <strong class={isOverdue ? 'problem' : undefined} {...UNTRANSLATED}>
          {isOverdue ? fill(t.overdue, { time: shortTime(timer.overdueMs, locale) }) : shortTime(timer.leftMs, locale)}
        </strong>
      </span>
      {timer.state !== 'waiting' && kind !== 'new commander' && (
        <button
          type="button"
          class={isOverdue && isFirst ? 'button button-primary' : 'button'}
          onClick={() => act(t[kind], answerTimer)}
        >
          {t[kind]}
        </button>
      )}
      {minutes !== undefined && (
        <button
          type="button"
          class="link-button"
          onClick={() => act(fill(t.snooze, { minutes }), snoozeTimer, minutes)}
        >
          {fill(t.snooze, { minutes })}
        </button>
      )}
    </li>
  )
}
