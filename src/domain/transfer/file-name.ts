import type { Instant } from '../time.ts'

/** What is in a record file: the current incident, a drill that is played, or every incident of this browser. */
export type RecordScope = 'incident' | 'incident-drill' | 'all'

/**
 * The names of record files, one for each of `count`; they are numbered from 1 where there are several.
 * @param at when they are made; its day in UTC is in the name
 */
export function recordFileNames(scope: RecordScope, at: Instant, count: number): string[] {
  const name = `poise-${scope}-${at.slice(0, 10)}`
  return count === 1 ? [`${name}.json`] : Array.from({ length: count }, (_, index) => `${name}-${index + 1}.json`)
}
