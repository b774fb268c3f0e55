import type { Deadline, Limit } from '../../domain/meeting/deadline.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { reasonText } from './answer-texts.ts'
import { shortDate } from './short-dates.ts'

interface Props {
  deadline: Deadline
  unit: Limit['unit']
  locale: Locale
  t: Words<'deadline'>['island']
}

/** Every day after day 0, each with its number or the reason why it isn't counted. */
export function DayStrip({ deadline, unit, locale, t }: Props) {
  return (
    <ol class="deadline-days" aria-label={t.days}>
      {deadline.days.map(({ date, number, reason, settled }) => {
        // When calendar days are counted, weekends and holidays count too and need no reason.
        const why = unit === 'business-day' ? reasonText(reason, t) : ''
        return (
          <li key={date.toString()} class={number ? 'deadline-day' : 'deadline-day is-skipped'}>
            <time dateTime={date.toString()}>{shortDate(date, locale)}</time>
            {number && <b>{fill(t.counted, { number })}</b>}
            {why && <span>{why}</span>}
            {!settled && <span>{t.tentative}</span>}
          </li>
        )
      })}
    </ol>
  )
}
