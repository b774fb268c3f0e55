import type { Timer } from '../../domain/timers/timers.ts'
import type { Words } from '../../i18n/index.ts'
import { daysAndHours, elapsedTime } from '../../i18n/lengths-of-time.ts'

/** What a timer is called: a standing one by its kind, a time-box by what it is about. */
export function nameOfTimer({ kind, label }: Timer, t: Pick<Words<'timers'>, 'boxUnnamed' | 'names'>): string {
  return kind === 'box' ? label || t.boxUnnamed : t.names[kind]
}

/** A time as minutes and seconds, `06:12`, with the hours before them from one hour on; days and hours from 24 hours on. */
export function shortTime(ms: number, locale: string): string {
  return daysAndHours(ms, locale) ?? elapsedTime(ms).replace(/^00:/, '')
}
