import { computed, type ReadableAtom } from 'nanostores'
import { staleHours } from '../domain/incident/stale.ts'
import { $minute } from './clock.ts'
import { $incident } from './incident.ts'

/** For how many whole hours the open incident lay untouched; 0 while it doesn't count as that. */
export const $staleHours: ReadableAtom<number> = computed([$incident, $minute], (incident, minute) =>
  staleHours(incident?.lastRecordedAt, minute),
)
