import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

/**
 * For how long a record lay untouched, in words: hours below two days, whole days from then on.
 * @param hours whole hours, 12 at least
 */
export function staleSpan(hours: number, t: Pick<Words<'stale'>, 'hours' | 'days'>): string {
  return hours < 48 ? fill(t.hours, { hours }) : fill(t.days, { days: Math.floor(hours / 24) })
}
