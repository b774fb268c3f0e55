import type { Timer } from '../../domain/timers/timers.ts'
import type { Words } from '../../i18n/index.ts'

/** What a timer is called: a standing one by its kind, a time-box by what it is about. */
export function nameOfTimer({ kind, label }: Timer, t: Pick<Words<'timers'>, 'boxUnnamed' | 'names'>): string {
  return kind === 'box' ? label || t.boxUnnamed : t.names[kind]
}
