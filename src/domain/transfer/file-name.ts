import { localMinute } from '../instant-text.ts'
import type { Instant } from '../time.ts'

/**
 * What is in a record file: the current incident, a drill that is played, a run of a checklist, or every record of this browser; every text
 * as it is stored; or those that couldn't be read.
 */
export type RecordScope = 'incident' | 'incident-drill' | 'checklist' | 'all' | 'texts' | 'unreadable'

/**
 * The names of record files, one for each of `count`; they are numbered from 1 where there are several.
 * @param at when they are made: day and time of the zone are in the name, so that the newer of two is known by it
 * @param zone IANA name
 */
export function recordFileNames(scope: RecordScope, at: Instant, zone: string, count: number): string[] {
  const time = localMinute(at, zone).replace(' ', '-').replace(':', '') + at.slice(17, 19)
  const name = `poise-${scope}-${time}`
  return count === 1 ? [`${name}.json`] : Array.from({ length: count }, (_, index) => `${name}-${index + 1}.json`)
}
