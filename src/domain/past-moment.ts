import { type LocalTime, localTime } from './local-time.ts'
import { type Instant, toInstant } from './time.ts'

/** A moment that has passed, or why what was typed is none. */
export type PastMoment = { at: Instant; clock: LocalTime['clock'] } | { problem: 'badTime' | 'timeAhead' }

/**
 * Reads `YYYY-MM-DDTHH:mm` as a moment that has passed by the clocks of a zone; this very moment has. Never throws.
 * Needs `Temporal`.
 * @param nowMs epoch milliseconds
 */
export function pastMoment(text: string, timeZone: string, nowMs: number): PastMoment {
  try {
    const { at, clock } = localTime(text, timeZone)
    if (at.epochMilliseconds > nowMs) return { problem: 'timeAhead' }
    return { at: toInstant(at.epochMilliseconds), clock }
  } catch {
    return { problem: 'badTime' }
  }
}
