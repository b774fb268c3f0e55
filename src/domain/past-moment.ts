import { type LocalTime, localTime, type Pass } from './local-time.ts'
import { type Instant, toInstant } from './time.ts'

/** A moment at which the clocks show a time that they show twice, and how far they are from UTC then: `-04:00`. */
export interface Passing {
  at: Instant
  offset: string
}

/** Both moments at which the clocks show one time. Only whoever typed it knows which is meant. */
export type Passings = Readonly<Record<Pass, Passing>>

/** A moment that has passed, or why what was typed is none. */
export type PastMoment =
  | { at: Instant; clock: LocalTime['clock'] }
  | { problem: 'badTime' | 'timeAhead' }
  | { problem: 'twice'; passings: Passings }

/**
 * Reads `YYYY-MM-DDTHH:mm` as a moment that has passed by the clocks of a zone; this very moment has. Never throws.
 * Needs `Temporal`. Of a time that the clocks show twice it is the first while the second hasn't come yet.
 * @param nowMs epoch milliseconds
 */
export function pastMoment(text: string, timeZone: string, nowMs: number): PastMoment {
  try {
    const { at, clock } = localTime(text, timeZone)
    if (at.epochMilliseconds > nowMs) return { problem: 'timeAhead' }
    const passings = passingsOf(text, timeZone)
    if (passings && Date.parse(passings.later.at) <= nowMs) return { problem: 'twice', passings }
    return { at: toInstant(at.epochMilliseconds), clock }
  } catch {
    return { problem: 'badTime' }
  }
}

/**
 * Both moments at which the clocks of a zone show a time. Needs `Temporal`.
 * @returns `undefined` for a time that they show once or skip
 * @throws {RangeError} as `localTime`
 */
export function passingsOf(text: string, timeZone: string): Passings | undefined {
  if (localTime(text, timeZone).clock !== 'repeated') return undefined
  const passing = (pass: Pass): Passing => {
    const { at } = localTime(text, timeZone, pass)
    return { at: toInstant(at.epochMilliseconds), offset: at.offset }
  }
  return { earlier: passing('earlier'), later: passing('later') }
}
