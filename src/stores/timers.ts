import { atom, computed, onMount, type ReadableAtom } from 'nanostores'
import { isTimeBox } from '../domain/timers/time-box-id.ts'
import { missedDues, runningTimers, type Timer } from '../domain/timers/timers.ts'
import type { Incident } from '../domain/incident/project-incident.ts'
import { $staleHours } from './stale.ts'
import { $second } from './second.ts'
import { $isConfidential } from './confidential.ts'
import { dueId } from '../domain/timers/due-id.ts'
import { $incident } from './incident.ts'
import { $currentId, $newer, record } from './log/index.ts'

/** No timers: what the built page shows. */
export const NO_TIMERS: readonly Timer[] = []

/**
 * The timers of the open incident, the earliest due first, renewed every second and at once after sleep.
 * The standing ones run once somebody has declared it: a page that is read and ticked in calm times doesn't nag.
 * A time-box was asked for, so it runs in any case.
 */
export const $timers: ReadableAtom<readonly Timer[]> = computed(
  [$incident, $second, $isConfidential],
  (incident, second, isConfidential) => {
    if (!incident) return NO_TIMERS
    const timers = runningTimers(incident, second, isConfidential).filter(({ id }) => isAskedFor(incident, id))
    return timers.length > 0 ? timers : NO_TIMERS
  },
)

function isAskedFor(incident: Incident, timer: string): boolean {
  return incident.severity !== undefined || isTimeBox(timer)
}

/** While it is listened to, each due moment that passed unanswered is recorded, once. Its value has no meaning. */
export const $overdueKept: ReadableAtom<number> = atom(0)

/** Tells of the first look. What is recorded while a store tells its listeners is drawn once, not one by one. */
const $firstLook = atom({})
$firstLook.listen(() => keepOverdue($second.get()))

onMount($overdueKept, () => {
  const unlisten = $second.listen(keepOverdue)
  $firstLook.set({})
  return unlisten
})

function keepOverdue(second: number): void {
  const incident = $incident.get()
  // In a stale incident the clock records nothing: first a person decides whether it goes on.
  if (!incident || $newer.get() || $staleHours.get() > 0) return
  const missed = missedDues(incident, second, $isConfidential.get()).filter(({ timer }) => isAskedFor(incident, timer))
  for (const { timer, label, dueAt } of missed) {
    // Several tabs may notice the moment. Id and times are derived from it, so that all of them write the same entry.
    const as = { id: dueId($currentId.get(), timer, dueAt), recordedAt: dueAt }
    record({ kind: 'timer', timer, act: 'overdue', ...(label ? { label } : {}) }, { at: dueAt, as, by: undefined })
  }
}
