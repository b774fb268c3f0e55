import type { StepKey } from '../../domain/log/entry.ts'
import type { EntryWords } from '../../domain/incident/describe-entry.ts'
import type { Same } from '../../i18n/same.ts'
import type { drill as base } from '../../i18n/zh-CN/drill.ts'

/** The panel's strings. */
export type DrillWords = Same<typeof base>

/** How the reader's language names what a drill refers to, and where its steps are. */
export interface DrillNames {
  locale: string
  /** The organisation's time zone. */
  timeZone: string
  roles: Readonly<Record<string, string>>
  entryWords: EntryWords
  steps: Readonly<Record<StepKey, { label: string; href: string }>>
}

const MINUTE_MS = 60_000

/** A duration in whole minutes, begun ones left out, as a drill needs it: `4 分钟`, `4 minutes`. Below one it says so in words. */
export function minutesText(ms: number, locale: string, t: Pick<DrillWords, 'underAMinute'>): string {
  const minutes = Math.floor(ms / MINUTE_MS)
  if (minutes < 1) return t.underAMinute
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  // Intl writes 4分钟; the pages put a space between Chinese and digits.
  return format.format(minutes).replace(/(\d)(?=\p{Script=Han})/gu, '$1 ')
}
