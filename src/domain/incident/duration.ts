import { fill } from '../fill.ts'
import { MINUTE_MS, type Instant } from '../time.ts'
import type { SeveritySpan } from './severity-spans.ts'
import type { Severity } from '../log/entry.ts'

/** A stretch of time; an absent end is open. */
export interface Bounds {
  from?: Instant
  to?: Instant
}

/**
 * Whole minutes from one instant to another, rounded; anything above zero counts as at least one.
 * @returns `undefined` when one of them is absent or the end lies before the start
 */
export function minutesBetween(from: Instant | undefined, to: Instant | undefined): number | undefined {
  return from === undefined || to === undefined || to < from
    ? undefined
    : wholeMinutes(Date.parse(to) - Date.parse(from))
}

/** The words of a duration. */
interface DurationWords {
  minutes: string
  hours: string
  days: string
}

/** A duration in words: minutes, hours and minutes from an hour on, days and hours from 24 hours on. */
export function durationText(minutes: number, words: DurationWords): string {
  const hours = Math.floor(minutes / 60)
  if (hours >= 24) return fill(words.days, { days: Math.floor(hours / 24), hours: hours % 24 })
  return hours > 0 ? fill(words.hours, { hours, minutes: minutes % 60 }) : fill(words.minutes, { minutes })
}

/**
 * Whole minutes spent at a severity. Spans are cut at the bounds; the last one lasts until `bounds.to`, so that an end
 * that was put right afterwards counts.
 * @param spans in order, as `severitySpans` gives them
 * @returns 0 when the severity was never reached; `undefined` while no severity is known, or while it still lasts
 */
export function minutesAt(severity: Severity, spans: readonly SeveritySpan[], bounds: Bounds): number | undefined {
  if (spans.length === 0) return undefined
  let totalMs = 0
  for (const [index, span] of spans.entries()) {
    if (span.severity !== severity) continue
    const from = bounds.from !== undefined && bounds.from > span.from ? bounds.from : span.from
    const to = index === spans.length - 1 ? (bounds.to ?? span.to) : earlier(span.to, bounds.to)
    if (to === undefined) return undefined
    totalMs += Math.max(0, Date.parse(to) - Date.parse(from))
  }
  return wholeMinutes(totalMs)
}

function earlier(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a
}

function wholeMinutes(durationMs: number): number {
  return durationMs > 0 ? Math.max(1, Math.round(durationMs / MINUTE_MS)) : 0
}
