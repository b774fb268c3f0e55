import type { Instant } from './time.ts'

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
