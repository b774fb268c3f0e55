import { atom, computed, onMount, type ReadableAtom } from 'nanostores'
import { missedDues, runningTimers, type Timer } from '../domain/cadence.ts'
import type { Audience } from '../domain/log.ts'
import { $second } from './clock.ts'
import { $incident } from './incident.ts'
import { record } from './log.ts'
import { me } from './me.ts'

/** No timers: what the built page shows. */
export const NO_TIMERS: readonly Timer[] = []

/**
 * The timers of the open incident, the earliest due first, renewed every second and at once after sleep.
 * They run once somebody has declared it: a page that is read and ticked in calm times doesn't nag.
 */
export const $timers: ReadableAtom<readonly Timer[]> = computed([$incident, $second], (incident, second) =>
  incident?.severity ? runningTimers(incident, second) : NO_TIMERS,
)

/** While somebody looks: writes each due moment that passed unanswered into the log, once. Holds how many it wrote. */
export const $overdueKept: ReadableAtom<number> = atom(0)

onMount($overdueKept, () =>
  $second.subscribe((second) => {
    const incident = $incident.get()
    if (!incident?.severity) return
    for (const { timer, label, dueAt } of missedDues(incident, second)) {
      record({ kind: 'timer', timer, act: 'overdue', ...(label ? { label } : {}) }, { at: dueAt })
    }
  }),
)

const AUDIENCE_OF: Readonly<Record<string, Audience>> = { executives: 'executives', public: 'public' }

/** Answers a timer: for the updates this says that one was sent, for the others that it is done. */
export function answerTimer(timer: Timer): void {
  const audience = AUDIENCE_OF[timer.id]
  if (audience) record({ kind: 'update', audience }, { by: me() })
  else record({ kind: 'timer', timer: timer.id, act: 'done', ...labelOf(timer) }, { by: me() })
}

/** Puts a timer off for some minutes from now. */
export function snoozeTimer(timer: Timer, minutes: number): void {
  record({ kind: 'timer', timer: timer.id, act: 'snoozed', minutes, ...labelOf(timer) }, { by: me() })
}

/** Takes a timer away for good. */
export function stopTimer(timer: Timer): void {
  record({ kind: 'timer', timer: timer.id, act: 'stopped', ...labelOf(timer) }, { by: me() })
}

/** Starts a time-box: who or what to ask again, and in how many minutes. */
export function startTimeBox(id: string, label: string, minutes: number): void {
  record({ kind: 'timer', timer: `box-${id}`, act: 'started', label, minutes }, { by: me() })
}

function labelOf(timer: Timer): { label?: string } {
  return timer.label ? { label: timer.label } : {}
}
