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
