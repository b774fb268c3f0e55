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

// Building a formatter costs more than a hundred uses of it.
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format
}
