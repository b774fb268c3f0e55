const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_LENGTH = 10
const RANDOM_LENGTH = 16

/** Random digits, each 0–31. */
export type Dice = (count: number) => number[]

/** The browser's own randomness. */
export const browserDice: Dice = (count) => [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => byte & 31)

/**
 * Makes a ULID that sorts after `last`, even when the clock has jumped back or stands still: then it takes
 * the next millisecond after `last`, with fresh digits, so that two tabs don't meet on one id.
 * @param nowMs epoch milliseconds
 * @param last the greatest id known so far; absent for the first
 */
export function makeId(nowMs: number, dice: Dice, last?: string): string {
  const timeMs = last === undefined ? nowMs : Math.max(nowMs, idTime(last) + 1)
  return encodeTime(timeMs) + dice(RANDOM_LENGTH).map(digit).join('')
}

/** The moment in an id: epoch milliseconds. */
export function idTime(id: string): number {
  let timeMs = 0
  for (const character of id.slice(0, TIME_LENGTH)) timeMs = timeMs * 32 + DIGITS.indexOf(character)
  return timeMs
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
