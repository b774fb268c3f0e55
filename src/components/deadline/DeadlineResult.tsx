import type { WorkCalendar } from '../../domain/meeting/work-calendar.ts'
import type { WorkingHours } from '../../domain/meeting/meeting.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { CalendarDownload } from './CalendarDownload.tsx'
import { CopySentence } from './CopySentence.tsx'
import { DayStrip } from './DayStrip.tsx'
import { InviteList } from './InviteList.tsx'
import { MeetingProposal } from './MeetingProposal.tsx'
import { ReviewLink } from './ReviewLink.tsx'
import type { Answer, DeadlineForm, DeadlineAnswer } from '../../domain/meeting/deadline-form.ts'
import { TimeLeft } from './TimeLeft.tsx'
import { advice, assumptions, longDate, sentence, yearList } from './answer-texts.ts'

interface Props {
  answer: Answer | 'loading' | 'failed'
  form: DeadlineForm
  /** Whether the open incident is a drill, which needs no postmortem. */
  isDrill: boolean
  /** The chosen work calendar. */
  days: WorkCalendar
  hours: WorkingHours
  /** Domain of the organization's addresses. */
  emailDomain: string
  locale: Locale
  onType: (change: Partial<DeadlineForm>) => void
  t: Words<'deadline'>['island']
}

/** The answer in large. What changes by itself (time left) stands outside the announced part. */
export function DeadlineAnswerLine({
  answer,
  form,
  isDrill,
  locale,
  t,
}: Omit<Props, 'days' | 'hours' | 'emailDomain' | 'onType'>) {
  const dated = datedOf(answer)
  return (
    <div class="deadline-line">
      {isDrill && <p>{t.drill}</p>}
      <p class="muted" id="deadline-result-name">
        {t.result}
      </p>
      <div role="status" aria-labelledby="deadline-result-name" id="deadline-result">
        {dated ? <LastDay dated={dated} locale={locale} t={t} /> : <p>{advice(answer, t)}</p>}
      </div>
      {dated && <TimeLeft lastDay={dated.deadline.lastDay} timeZone={form.timeZone} locale={locale} t={t} />}
    </div>
  )
}

/** The answer once more beside the fields, for eyes alone: on a phone, the line that is read aloud is out of sight there. */
export function DeadlineEcho({ answer, locale, t }: Pick<Props, 'answer' | 'locale' | 't'>) {
  const dated = datedOf(answer)
  return (
    <p class="deadline-echo" aria-hidden="true">
      {dated ? fill(t.resultIs, { date: longDate(dated.deadline.lastDay, locale) }) : advice(answer, t)}
    </p>
  )
}

/** How the answer came about, and what to do with it. */
export function DeadlineResult(props: Omit<Props, 'isDrill'>) {
  const { answer, form, days, hours, emailDomain, locale, onType, t } = props
  const dated = datedOf(answer)
  if (!dated) return null
  return (
    <div class="deadline-result">
      <DayStrip deadline={dated.deadline} unit={dated.limit.unit} locale={locale} t={t} />
      <p class="muted small">{assumptions(dated, form, locale, t)}</p>
      <MeetingProposal dated={dated} days={days} hours={hours} locale={locale} onType={onType} t={t} />
      <InviteList severity={dated.severity} t={t.calendarFile} />
      <ReviewLink dated={dated} days={days} locale={locale} t={t} />
      <CopySentence text={sentence(dated, locale, t)} t={t} />
      <CalendarDownload dated={dated} days={days} hours={hours} emailDomain={emailDomain} t={t} />
    </div>
  )
}

function datedOf(answer: Props['answer']): DeadlineAnswer | undefined {
  return typeof answer !== 'string' && answer.kind === 'deadline' ? answer : undefined
}

function LastDay({
  dated: { deadline },
  locale,
  t,
}: {
  dated: DeadlineAnswer
  locale: Locale
  t: Words<'deadline'>['island']
}) {
  return (
    <>
      <p class="deadline-answer">
        <time dateTime={deadline.lastDay.toString()}>{longDate(deadline.lastDay, locale)}</time>
      </p>
      {deadline.unknownYears.length > 0 && (
        <p class="deadline-warning">{fill(t.provisional, { years: yearList(deadline.unknownYears, locale) })}</p>
      )}
      {deadline.unsettledBy && <p class="deadline-warning">{fill(t.unsettled, { year: deadline.unsettledBy })}</p>}
    </>
  )
}
