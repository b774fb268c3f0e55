import type { Instant } from '../time.ts'

/** Counting the seconds from here keeps the sequence a 32-bit number, which it has to be (RFC 5545, 3.8.7.4). */
const SEQUENCE_FROM_MS = Date.UTC(2026, 0, 1)

/**
 * The number by which a calendar knows a newer file: seconds, and always more than in the file before. A machine's clock
 * may be put back, and calendars silently ignore a file that seems older.
 * @param last the number in the latest file that this browser made; absent for the first
 */
export function icsSequence(madeAt: Instant, last = -1): number {
  return Math.max(0, Math.floor((Date.parse(madeAt) - SEQUENCE_FROM_MS) / 1_000), last + 1)
}
