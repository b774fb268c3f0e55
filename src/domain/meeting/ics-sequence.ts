import type { Instant } from '../time.ts'

/** Counting the seconds from here keeps the sequence a 32-bit number, which it has to be (RFC 5545, 3.8.7.4). */
const SEQUENCE_FROM_MS = Date.UTC(2026, 0, 1)

/**
 * The number by which a calendar tells a newer file from an older one: seconds, and always more than in the file before,
 * for a machine's clock may be put back, and a calendar drops what seems older without a word.
 * @param last the number in the latest file that this browser made; absent for the first
 */
export function icsSequence(madeAt: Instant, last = -1): number {
  return Math.max(0, Math.floor((Date.parse(madeAt) - SEQUENCE_FROM_MS) / 1_000), last + 1)
}
