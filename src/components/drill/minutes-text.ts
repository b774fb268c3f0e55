import type { StepKey } from '../../domain/log/entry.ts'
import type { Words } from '../../i18n/index.ts'

/** How times are written, and where the steps are that a drill refers to. */
export interface DrillNames {
  locale: string
  /** The organisation's time zone. */
  timeZone: string
  steps: Readonly<Record<StepKey, { label: string; href: string }>>
}

const MINUTE_MS = 60_000

/** A duration in whole minutes, begun ones left out, as a drill needs it: `4 分钟`, `4 minutes`. Below one it says so in words. */
export function minutesText(ms: number, locale: string, t: Pick<Words<'drill'>, 'underAMinute'>): string {
  const minutes = Math.floor(ms / MINUTE_MS)
  if (minutes < 1) return t.underAMinute
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  // Intl writes 4分钟; the pages put a space between Chinese and digits.
  return format.format(minutes).replace(/(\d)(?=\p{Script=Han})/gu, '$1 ')
}
