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

/** An instant to the minute in UTC: `2026-09-28 19:12`. */
export function utcMinute(at: Instant): string {
  return at.slice(0, 16).replace('T', ' ')
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * An instant to the minute as the clocks of a zone show it: `2026-09-29 03:12`.
 * @param zone IANA name
 * @throws {RangeError} when the zone is not known
 */
export function localMinute(at: Instant, zone: string): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, ...MINUTE })
  formats.set(zone, format)
  const parts = Object.fromEntries(format.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]))
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`
}

/** The day of an instant as the clocks of a zone show it: `2026-11-22`. */
export function localDate(at: Instant, zone: string): string {
  return localMinute(at, zone).slice(0, 10)
}

const MINUTE = {
  calendar: 'gregory',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const
