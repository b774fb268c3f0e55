import { localMinute } from '../../domain/instant-text.ts'
import type { Instant } from '../../domain/time.ts'
import type { Locale } from '../../i18n/languages.ts'

/**
 * A date short enough for the strip of days. The month has its name, for 10/8 is read in two ways; only where dates begin
 * with the year, as in Chinese, the month always comes first.
 */
export function shortDate(date: Temporal.PlainDate, locale: Locale): string {
  return formatDate(date, locale, shortDay(locale))
}

/** A moment in as few words, as the clocks of a zone show it. */
export function shortMoment(at: Instant, timeZone: string, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locale, { ...shortDay(locale), timeZone }).format(Date.parse(at))
  return `${spaced(day)} ${localMinute(at, timeZone).slice(11)}`
}

function shortDay(locale: Locale): Intl.DateTimeFormatOptions {
  const isYearFirst = new Intl.DateTimeFormat(locale).formatToParts(0)[0]?.type === 'year'
  return { month: isYearFirst ? 'numeric' : 'short', day: 'numeric', weekday: 'short' }
}

/** A date in a format of `Intl`, as the pages write it. */
export function formatDate(date: Temporal.PlainDate, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return spaced(format.format(date.toZonedDateTime('UTC').epochMilliseconds))
}

/** What Intl writes, with the space that the pages put between Chinese and digits: 10 月 12 日 and not 10月12日. */
export function spaced(text: string): string {
  return text.replace(/(\d)(?=\p{Script=Han})|(\p{Script=Han})(?=\d)/gu, '$& ')
}
