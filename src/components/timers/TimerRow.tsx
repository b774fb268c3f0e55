import { timerOptions } from '../../domain/timers/timer-options.ts'
import type { Timer } from '../../domain/timers/timers.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { askFirst } from '../../stores/stale.ts'
import { answerTimer, snoozeTimer, stopTimer } from '../../stores/timer-actions.ts'
import type { TimersWords } from '../cockpit/form-words.ts'
import { useTimeText } from '../use-time-text.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { nameOfTimer } from './timer-name.ts'
import { shortTime } from './timer-texts.ts'

interface Props {
  timer: Timer
  locale: string
  zone: string
  /** Of the handover: when it must have happened. */
  limitAt?: string
  /** Called with what was written down, in words, and the entry by which it can be taken back. */
  onAct: (what: string, entry: EntryId) => void
  t: TimersWords
}

/** One timer: how long there is left, when it is due, and what can be done about it. */
export function TimerRow({ timer, locale, zone, limitAt, onAct, t }: Props) {
  const { kind, state, stage, dueAt, leftMs, overdueMs, ceiling } = timer
  const name = nameOfTimer(timer, t)
  const time = useTimeText(zone, locale)
  const detail = ceiling
    ? t.limitReached
    : stage
      ? fill(t.nextPost, { stage: t.stages[stage] ?? stage })
      : kind === 'handover' && limitAt && fill(t.limit, { time: time(limitAt) })
  return (
    <li data-timer={timer.id} class={state === 'overdue' ? 'timer-overdue' : undefined}>
      <span>{name}</span>
      {detail && <span class={`timer-detail small ${ceiling ? 'problem' : 'muted'}`}>{detail}</span>}
      <strong class={state === 'overdue' ? 'problem' : undefined} {...UNTRANSLATED}>
        {state === 'overdue'
          ? fill(t.overdue, { time: shortTime(overdueMs, locale) })
          : fill(t.left, { time: shortTime(leftMs, locale) })}
      </strong>
      <time class="muted small" dateTime={dueAt} title={dayTime(dueAt, zone, locale)}>
        {fill(t.dueAt, { time: time(dueAt) })}
      </time>
      <TimerButtons {...{ timer, name, onAct, t }} />
    </li>
  )
}

interface ButtonProps extends Pick<Props, 'timer' | 'onAct' | 't'> {
  /** What the timer is called. */
  name: string
}

/** What can be done about a timer: the one that is due most is the primary one. */
function TimerButtons({ timer, name, onAct, t }: ButtonProps) {
  const { state } = timer
  const { answer, snoozeMinutes, stop } = timerOptions(timer)
  const isPressing = state !== 'waiting'
  const button = (
    action: string,
    act: (timer: Timer, minutes: number) => EntryId,
    minutes = 0,
    kind = 'link-button',
    text = action,
  ) => {
    const what = fill(t.actionOf, { action, timer: name })
    return (
      <button
        key={action}
        type="button"
        class={kind}
        aria-label={what}
        // In a fresh incident there is no such timer.
        onClick={() => askFirst((isFresh) => isFresh || onAct(what, act(timer, minutes)))}
      >
        {text}
      </button>
    )
  }
  return (
    <span class="timer-buttons">
      {answer === 'new commander' ? (
        <a class={isPressing ? 'button button-primary' : 'link-button'} href="#roster">
          {t.changeCommander}
        </a>
      ) : (
        <>
          {answer === 'sent' && isPressing && (
            <a class="button button-primary" href="#updates">
              {t.write}
            </a>
          )}
          {button(t[answer], answerTimer, 0, isPressing && answer !== 'sent' ? 'button button-primary' : 'link-button')}
        </>
      )}
      {snoozeMinutes.map((minutes, at) =>
        // A line holds them all when only the first one is spelled out for the eye.
        button(
          fill(t.snooze, { minutes }),
          snoozeTimer,
          minutes,
          'link-button',
          fill(at ? t.orMinutes : t.snooze, { minutes }),
        ),
      )}
      {stop && button(t.stop, stopTimer)}
    </span>
  )
}
