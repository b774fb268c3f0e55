import type { Pass } from '../../domain/local-time.ts'
import type { DayReason } from '../../domain/meeting/work-calendar.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { type Answer, canStand, type DeadlineAnswer, type DeadlineForm } from '../../domain/meeting/deadline-form.ts'
import { formatDate, spaced } from './short-dates.ts'

/** Words of the calculator. */
type CalculatorWords = Words<'deadline'>['island']

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A date in full: weekday, day, month and year, in the reader's language. */
export function longDate(date: Temporal.PlainDate, locale: Locale): string {
  return formatDate(date, locale, { dateStyle: 'full' })
}

/** A moment as the clocks of its own zone show it. */
export function moment(at: Temporal.ZonedDateTime, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: at.timeZoneId })
  return spaced(format.format(at.epochMilliseconds))
}

/** How long, in its two largest units: days and hours, or hours and minutes. The sign is left out. */
export function span(spanMs: number, locale: Locale): string {
  const ms = Math.abs(spanMs)
  const hours = Math.floor(ms / HOUR_MS)
  const minutes = Math.floor((ms % HOUR_MS) / 60_000)
  const parts: [number, string][] =
    ms >= DAY_MS
      ? [
          [Math.floor(hours / 24), 'day'],
          [hours % 24, 'hour'],
        ]
      : [
          [hours, 'hour'],
          [minutes, 'minute'],
        ]
  const visibleParts = parts.filter(([count], index) => count > 0 || (index === 1 && ms < HOUR_MS))
  return visibleParts.map(([count, unit]) => amount(count, unit, locale)).join(' ')
}

/** The reason in words: a weekend, the name of a holiday, or why a day off is worked. Empty for a plain weekday. */
export function reasonText(reason: DayReason, t: CalculatorWords): string {
  if (reason.kind === 'weekday') return ''
  if (reason.kind === 'weekend') return t.weekend
  if (reason.kind === 'make-up-workday') return t.makeUpWorkday
  return reason.kind === 'own-workday' ? fill(t.ownWorkday, { name: reason.name }) : reason.name
}

/** Years as a list. */
export function yearList(years: readonly number[], locale: Locale): string {
  return spaced(new Intl.ListFormat(locale, { type: 'conjunction' }).format(years.map(String)))
}

/** What to do or to wait for while there is no date; why there is none. */
export function advice(answer: Answer | 'loading' | 'failed', t: CalculatorWords): string {
  if (answer === 'failed') return t.failed
  if (answer === 'loading' || answer.kind === 'deadline') return t.notReady
  if (answer.kind === 'none') return fill(t.none, { severity: answer.severity })
  return { severity: t.askSeverity, endedAt: t.askEndedAt, timeZone: t.askTimeZone }[answer.field]
}

/** How the count was made, in one sentence: day 0, the rule, and what was decided about a time that the clocks skip or repeat. */
export function assumptions(dated: DeadlineAnswer, form: DeadlineForm, locale: Locale, t: CalculatorWords): string {
  const { deadline, ended, limit, meeting } = dated
  let clocks = clockText(ended, form.endedAt, t.endedAt, form.endedPass)
  if (meeting && meeting !== 'invalid') clocks += clockText(meeting.time, form.meetingAt, t.meetingAt, form.meetingPass)
  return fill(limit.unit === 'calendar-day' ? t.assumeCalendarDays : t.assumeBusinessDays, {
    date: longDate(deadline.endedOn, locale),
    timeZone: ended.at.timeZoneId,
    days: limit.days,
    calendar: form.calendar === 'mainland-china' ? t.mainlandChina : t.mondayFriday,
    clocks,
  })

  function clockText({ clock, at }: DeadlineAnswer['ended'], typed: string, field: string, pass?: Pass): string {
    const time = typed.replace('T', ' ')
    const used = at.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
    // Once somebody has said which of two moments it was, nothing is assumed.
    if (clock === 'once' || (clock === 'repeated' && pass)) return ''
    return fill(clock === 'skipped' ? t.clockSkipped : t.clockRepeated, { field, time, used })
  }
}

/** The sentence to paste into chat. A meeting that can't stand (too late, before the end) is left out of it. */
export function sentence(dated: DeadlineAnswer, locale: Locale, t: CalculatorWords): string {
  const { deadline, ended, meeting, severity } = dated
  const years = yearList(deadline.unknownYears, locale)
  return fill(t.sentence, {
    severity,
    date: longDate(deadline.lastDay, locale),
    timeZone: ended.at.timeZoneId,
    provisional: years && fill(t.sentenceProvisional, { years }),
    meeting: canStand(meeting)
      ? fill(t.sentenceMeeting, { meeting: moment(meeting.time.at, locale), review: moment(meeting.reviewAt, locale) })
      : '',
  })
}

function amount(count: number, unit: string, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', useGrouping: false })
  return spaced(format.format(count))
}
