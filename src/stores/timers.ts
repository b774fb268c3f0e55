import { computed, type ReadableAtom } from 'nanostores'
import { isAskedFor, runningTimers, type Timer } from '../domain/timers/timers.ts'
import { $second } from './second.ts'
import { $isConfidential } from './confidential.ts'
import { $incident } from './incident.ts'

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
