import { atom, onMount, type ReadableAtom } from 'nanostores'
import { dueId } from '../domain/timers/due-id.ts'
import { missedDues } from '../domain/timers/missed-dues.ts'
import { isAskedFor } from '../domain/timers/timers.ts'
import { $isConfidential } from './confidential.ts'
import { $incident } from './incident.ts'
import { $currentId, $newer, record } from './log/index.ts'
import { $second } from './second.ts'
import { $staleHours } from './stale.ts'

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
