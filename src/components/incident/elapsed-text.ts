import { fill } from '../../i18n/format.ts'
import { daysAndHours, elapsedTime } from '../../i18n/lengths-of-time.ts'

const MINUTE_MS = 60_000

/** The words of a stretch of time below a day; places in braces are filled. */
interface SpanWords {
  hours: string
  minutes: string
  ended: string
}

/** How long an incident has been running: `00:40`, from 24 hours on in days and hours. Negative times count as none. */
export function runningText(ms: number, locale: string): string {
  return daysAndHours(ms, locale) ?? elapsedTime(ms).slice(0, -':00'.length)
}

/** That an incident has ended and how long it lasted, in whole minutes. */
export function lastedText(from: string, to: string, locale: string, t: SpanWords): string {
  const ms = Math.max(0, Date.parse(to) - Date.parse(from))
  const minutes = Math.floor(ms / MINUTE_MS)
  const below = minutes >= 60 ? t.hours : t.minutes
  const span = daysAndHours(ms, locale) ?? fill(below, { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  return fill(t.ended, { span })
}
