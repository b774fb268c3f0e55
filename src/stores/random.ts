import type { RandomDigits } from '../domain/log/ulid.ts'

/** The browser's own randomness. The only place that asks for it. */
export const browserRandom: RandomDigits = (count) =>
  [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => byte & 31)

/** A number from 0 up to but not 1, for what may be left to the dice. */
export function randomFraction(): number {
  return browserRandom(4).reduce((sum, digit) => (sum + digit) / 32, 0)
}

/** A name of 26 digits and letters that nobody has. */
export function randomName(): string {
  return browserRandom(26)
    .map((digit) => digit.toString(32))
    .join('')
}
