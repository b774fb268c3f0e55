import type { CountedDays } from '../../domain/reporting/counted-days.ts'
import { fill } from '../../i18n/format.ts'
import type { ReportingWords } from './reporting-words.ts'

interface Props {
  counted: CountedDays
  t: ReportingWords
}

/** Which holidays made a difference, and which ones are known here at all. */
export function CountedDaysLine({ counted: { by, days }, t }: Props) {
  const named = days.map(({ date, why }) => fill(t.holidayWhy[why], { date })).join(t.listSeparator)
  return (
    <p class="muted">
      {days.length > 0 ? fill(t.holidaysCounted, { days: named }) : t.holidaysNone} {t.holidaysKnown[by]}
    </p>
  )
}
