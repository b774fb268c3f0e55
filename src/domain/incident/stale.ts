import type { Instant } from '../time.ts'

/** An incident that lay untouched for this long is offered for archiving before anything joins it. */
export const STALE_AFTER_HOURS = 12

const HOUR_MS = 60 * 60_000

/**
 * Whole hours since anything was recorded, once the incident counts as untouched; 0 before that, and for an incident
 * in which nothing is recorded.
 * @param nowMs epoch milliseconds
 */
export function staleHours(lastRecordedAt: Instant | undefined, nowMs: number): number {
  if (lastRecordedAt === undefined) return 0
  const hours = Math.floor((nowMs - Date.parse(lastRecordedAt)) / HOUR_MS)
  return hours >= STALE_AFTER_HOURS ? hours : 0
}
