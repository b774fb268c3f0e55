import { fill } from '../../i18n/format.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

/** The words of a stretch of time; places in braces are filled. */
interface SpanWords {
  days: string
  hours: string
  minutes: string
  ended: string
}

/** How long an incident has been running: `00:40`, from 24 hours on in days and hours. Negative times count as none. */
export function runningText(ms: number, t: Pick<SpanWords, 'days'>): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS))
  if (minutes >= DAY_MINUTES) return inDays(minutes, t)
  return [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}

/** That an incident has ended and how long it lasted, in whole minutes. */
export function lastedText(from: string, to: string, t: SpanWords): string {
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE_MS))
  const span =
    minutes >= DAY_MINUTES
      ? inDays(minutes, t)
      : fill(minutes >= 60 ? t.hours : t.minutes, { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  return fill(t.ended, { span })
}

function inDays(minutes: number, t: Pick<SpanWords, 'days'>): string {
  return fill(t.days, { days: Math.floor(minutes / DAY_MINUTES), hours: Math.floor((minutes % DAY_MINUTES) / 60) })
}
