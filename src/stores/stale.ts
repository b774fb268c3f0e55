import { computed, type ReadableAtom } from 'nanostores'
import { staleHours } from '../domain/incident/stale.ts'
import { $minute } from './clock.ts'
import { $incident } from './incident.ts'

/**
 * For how many whole hours nothing was recorded in the open incident; 0 while that isn't long enough to ask about it.
 */
export const $staleHours: ReadableAtom<number> = computed([$incident, $minute], (incident, minute) =>
  staleHours(incident?.lastRecordedAt, minute),
)
