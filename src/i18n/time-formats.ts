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
