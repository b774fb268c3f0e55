import { computed, type ReadableAtom } from 'nanostores'
import { staleHours } from '../domain/incident/stale.ts'
import { $minute } from './clock.ts'
import { startClean } from './start-clean.ts'
import { $incident } from './incident.ts'

/**
 * For how many whole hours nothing was recorded in the open incident; 0 while that isn't long enough to ask about it.
 */
export const $staleHours: ReadableAtom<number> = computed([$incident, $minute], (incident, minute) =>
  staleHours(incident?.lastRecordedAt, minute),
)

/** What somebody has to be asked before anything joins an incident that lay untouched. */
export interface StaleChoice {
  /** For how many hours it lay untouched. */
  hours: number
  /** Does what was put off; in a fresh incident when `clean`, and the old one is archived. */
  answer(clean: boolean): void
}

/**
 * Does something that records, unless the open incident lay untouched: then nothing is done before somebody has said
 * where it belongs.
 * @returns what to ask; `undefined` when it is done
 */
export function askFirst(action: () => void): StaleChoice | undefined {
  const hours = $staleHours.get()
  if (hours === 0) {
    action()
    return undefined
  }
  return {
    hours,
    answer(clean) {
      if (clean) startClean()
      action()
    },
  }
}
