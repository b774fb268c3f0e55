import { daysAndHours, elapsedTime } from '../../i18n/lengths-of-time.ts'

/** A time as minutes and seconds, `06:12`, with the hours before them from one hour on; days and hours from 24 hours on. */
export function shortTime(ms: number, locale: string): string {
  return daysAndHours(ms, locale) ?? elapsedTime(ms).replace(/^00:/, '')
}
