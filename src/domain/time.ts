/** UTC, ISO 8601 with milliseconds: `2026-09-29T03:12:00.000Z`. */
export type Instant = string

/** A minute in milliseconds. */
export const MINUTE_MS = 60_000

/**
 * Milliseconds since the epoch as an instant.
 * @throws {RangeError} outside the years 0000–9999, which no clock of ours shows.
 */
export function toInstant(epochMs: number): Instant {
  const instant = new Date(epochMs).toISOString()
  if (instant.length !== 24) throw new RangeError(`${instant} lies outside the years 0000–9999.`)
  return instant
}
