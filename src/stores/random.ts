import type { RandomDigits } from '../domain/log/ulid.ts'

/** The browser's own randomness. The only place that asks for it. */
export const browserRandom: RandomDigits = (count) =>
  [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => byte & 31)
