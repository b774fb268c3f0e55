const formats = new Map<string, Intl.DateTimeFormat>()

/** Hours and minutes of an instant in a zone, for example `03:12`. */
export function clockTime(instant: string, timeZone: string): string {
  return format('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(Date.parse(instant))
}

/** Day and time of an instant in a zone, for titles and for entries of another day: `11月22日 03:12`, `Nov 22, 03:12`. */
export function dayTime(instant: string, timeZone: string, locale: string): string {
  return format(locale, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(Date.parse(instant))
}

/**
 * A moment as it is told at another: the time alone on the same day, `03:12`, and with its day on any other.
 * @param nowMs epoch milliseconds
 */
export function timeText(instant: string, nowMs: number, timeZone: string, locale: string): string {
  const day = format('en-GB', { dateStyle: 'short', timeZone })
  const isSameDay = day.format(Date.parse(instant)) === day.format(nowMs)
  return isSameDay ? clockTime(instant, timeZone) : dayTime(instant, timeZone, locale)
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Elapsed time in whole days and hours: `3 天 2 小时`, `3 days 2 hours`. @returns `undefined` below 24 hours */
export function daysAndHours(ms: number, locale: string): string | undefined {
  if (ms < DAY_MS) return undefined
  const hours = Math.floor(ms / (60 * 60 * 1000))
  const text = (value: number, unit: 'day' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  // Intl writes 3天; the pages put a space between Chinese and digits.
  return `${text(Math.floor(hours / 24), 'day')} ${text(hours % 24, 'hour')}`.replace(/(\d)(?=\p{Script=Han})/gu, '$1 ')
}

/** Elapsed time as hours, minutes and seconds: `00:23:41`. Negative times count as none; hours run past 99. */
export function elapsedTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}

// Building a formatter costs more than a hundred uses of it.
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format
}
