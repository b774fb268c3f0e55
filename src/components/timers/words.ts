import type { Timer } from '../../domain/timers/timers.ts'
import { elapsedTime } from '../../i18n/times.ts'
import type { Same } from '../../i18n/same.ts'
import type { timers as base } from '../../i18n/zh-CN/timers.ts'

/** The strings of the timers. */
export type TimerWords = Same<typeof base>

/** What a timer is called: a standing one by its kind, a time-box by what it is about. */
export function nameOfTimer({ kind, label }: Timer, t: TimerWords): string {
  return kind === 'box' ? label || t.boxUnnamed : t.names[kind]
}

/** A time as minutes and seconds, `06:12`, with the hours before them from one hour on. */
export function shortTime(ms: number): string {
  return elapsedTime(ms).replace(/^00:/, '')
}
