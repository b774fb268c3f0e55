import type { Timer } from '../../domain/timers/timers.ts'
import type { Words } from '../../i18n/index.ts'
import { elapsedTime } from '../../i18n/time-formats.ts'

/** What a timer is called: a standing one by its kind, a time-box by what it is about. */
export function nameOfTimer({ kind, label }: Timer, t: Words<'timers'>): string {
  return kind === 'box' ? label || t.boxUnnamed : t.names[kind]
}

/** A time as minutes and seconds, `06:12`, with the hours before them from one hour on. */
export function shortTime(ms: number): string {
  return elapsedTime(ms).replace(/^00:/, '')
}
