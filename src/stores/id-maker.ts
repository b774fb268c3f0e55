import { DIGITS, idMs, TIME_LENGTH } from '../domain/clock-jump.ts'

/** The moment in an id: epoch milliseconds. */
export { idMs as idTime } from '../domain/clock-jump.ts'

const RANDOM_LENGTH = 16
/** Ids from 2100 on count as forged and aren't read back (see `decodeEntry`), so none is made, whatever the clock shows. */
const LAST_TIME_MS = Date.UTC(2100, 0, 1) - 1
/** As many digits as a step from one id to the next within a millisecond has. */
const STEP_LENGTH = 8

/** Random digits, each 0–31. */
export type Dice = (count: number) => number[]

/** The browser's own randomness. */
export const browserDice: Dice = (count) => [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => byte & 31)

/**
 * Makes a ULID that sorts after `last`, even when the clock has jumped back or stands still: then it takes
 * the next millisecond after `last`, with fresh digits, so that two tabs don't meet on one id. After an id of the last
 * millisecond of 2099 it counts up by a random step; only the very last id of all has none after it.
 * @param nowMs epoch milliseconds
 * @param last the greatest id known so far; absent for the first
 */
export function makeId(nowMs: number, dice: Dice, last?: string): string {
  const knownMs = last === undefined ? -1 : idMs(last)
  const next = last !== undefined && knownMs >= LAST_TIME_MS ? stepAfter(last, dice) : undefined
  if (next !== undefined) return next
  const timeMs = Math.min(Math.max(nowMs, knownMs + 1), LAST_TIME_MS)
  return encodeTime(timeMs) + dice(RANDOM_LENGTH).map(digit).join('')
}

/** The id a random step after `last`, in the same millisecond; `undefined` when there is no room left. */
function stepAfter(last: string, dice: Dice): string | undefined {
  const step = dice(STEP_LENGTH)
  let carry = 1
  let digits = ''
  for (let i = 0; i < RANDOM_LENGTH; i++) {
    const sum = DIGITS.indexOf(last.at(-1 - i) ?? '0') + (step[i] ?? 0) + carry
    digits = digit(sum % 32) + digits
    carry = Math.floor(sum / 32)
  }
  return carry === 0 ? last.slice(0, TIME_LENGTH) + digits : undefined
}

function encodeTime(timeMs: number): string {
  let rest = Math.max(0, Math.floor(timeMs))
  let text = ''
  for (let i = 0; i < TIME_LENGTH; i++) {
    text = digit(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

function digit(value: number): string {
  return DIGITS[value] as string
}
