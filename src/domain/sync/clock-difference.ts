/** A clock that differs by more is told of. */
const TOLERANCE_MS = 30_000

/**
 * By how much the engine's clock is ahead of ours, in milliseconds; negative when ours is ahead. The answer is taken to
 * be made halfway.
 * @param engineMs what the engine's clock showed when it answered
 */
export function clockDifferenceMs(askedAtMs: number, answeredAtMs: number, engineMs: number): number {
  return Math.round(engineMs - (askedAtMs + answeredAtMs) / 2)
}

/**
 * Whether a difference is to be told: more than 30 seconds, and more than the answer was on its way, because then it
 * may be no difference at all. Exactly 30 seconds are not.
 */
export function isClockOff(differenceMs: number, onItsWayMs = 0): boolean {
  return Math.abs(differenceMs) - onItsWayMs / 2 > TOLERANCE_MS
}
