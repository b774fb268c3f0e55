import { type Passings, pastMoment } from '../past-moment.ts'
import type { Instant } from '../time.ts'
import type { Incident } from './project-incident.ts'
import { isStatusPost } from './status-post.ts'

/**
 * When an incident ended; an absent `at` means now. Or why what was typed is no end, or which two moments it may mean.
 */
export type Ending = { at?: Instant } | { passings: Passings } | { problem: 'badEnd' | 'beforeStart' }

/**
 * Reads the end of an incident, `YYYY-MM-DDTHH:mm` in that zone. Needs `Temporal` unless it is what was offered.
 * @param offered what the field showed at first: untouched it stands for now, with its seconds
 * @param nowMs epoch milliseconds
 */
export function readEnding(
  typed: string,
  { offered, zone, nowMs, startedAt }: { offered: string; zone: string; nowMs: number; startedAt?: Instant },
): Ending {
  if (typed === offered) return {}
  const isBefore = (at: Instant) => startedAt !== undefined && at < startedAt
  const moment = pastMoment(typed, zone, nowMs)
  if ('passings' in moment)
    return isBefore(moment.passings.later.at) ? { problem: 'beforeStart' } : { passings: moment.passings }
  // Nobody can mean a time that no clock showed.
  if ('problem' in moment || moment.clock === 'skipped') return { problem: 'badEnd' }
  return isBefore(moment.at) ? { problem: 'beforeStart' } : { at: moment.at }
}

/**
 * Whether the public was told of this incident but not that it is over: the resolution is posted at or after the end
 * (external communication guidelines, “Resolution”), so while it runs none of its posts is one.
 */
export function lacksResolution({ endedAt, timeline }: Pick<Incident, 'endedAt' | 'timeline'>): boolean {
  const posts = timeline.filter(isStatusPost)
  return posts.length > 0 && !posts.some(({ at }) => endedAt !== undefined && at >= endedAt)
}
