/** From here on the values count as unverified: people move on, bridges are cancelled. */
const STALE_AFTER_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * How long ago somebody last checked the contacts, in whole days, and whether that is too long; exactly 90 days aren't.
 * @param verifiedOn `YYYY-MM-DD`
 * @param nowMs epoch milliseconds; 0 while the page isn't awake, when nothing counts as old
 */
export function ageOf(verifiedOn: string, nowMs: number): { agedDays: number; isStale: boolean } {
  const agedDays = nowMs === 0 ? 0 : Math.floor((nowMs - Date.parse(verifiedOn)) / DAY_MS)
  return { agedDays, isStale: agedDays > STALE_AFTER_DAYS }
}
