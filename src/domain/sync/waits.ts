/** How often the engine gives a sign of life, in milliseconds. */
export const BEAT_MS = 5_000
/** An engine that is silent for so long is dialed anew: two beats and a little. */
export const SILENCE_MS = 12_000
/** How long a dial or a question may take, in milliseconds. */
export const ANSWER_MS = 5_000

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 15_000

/**
 * How long to wait before dialing again, in milliseconds: at least half a second, at most 15, about twice as long each
 * time. Half of it is left to the dice, so that a whole team doesn't come back in the same moment.
 * @param attempts how often it was dialed in vain, from 0
 * @param random from 0 up to but not 1
 */
export function waitMs(attempts: number, random: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, 2 * FIRST_WAIT_MS * 2 ** Math.max(0, attempts))
  return longest / 2 + (longest / 2) * random
}
