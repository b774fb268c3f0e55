import { useStore } from '../use-store.ts'
import type { WorkCalendar } from '../../domain/meeting/work-calendar.ts'
import { meetingFaults } from '../../domain/meeting/meeting.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $minute } from '../../stores/clock.ts'
import type { DeadlineAnswer, PlannedMeeting } from '../../domain/meeting/deadline-form.ts'
import { longDate, moment, reasonText } from './answer-texts.ts'

interface Context {
  days: WorkCalendar
  locale: Locale
  t: Words<'deadline'>['island']
}

/** When to send the review link, and what is wrong with the planned meeting. */
export function ReviewLink({ dated, ...context }: Context & { dated: DeadlineAnswer }) {
  const { deadline, meeting } = dated
  const { locale, t } = context
  return (
    <div role="status" aria-label={t.review} class="deadline-review">
      {meeting === undefined && <p class="muted">{t.reviewHint}</p>}
      {meeting === 'invalid' && <p>{t.askMeetingAt}</p>}
      {typeof meeting === 'object' && (
        <>
          {meeting.isLate && (
            <p class="deadline-warning">{fill(t.meetingLate, { date: longDate(deadline.lastDay, locale) })}</p>
          )}
          {meeting.isBeforeEnd ? (
            <p class="deadline-warning">{t.meetingEarly}</p>
          ) : (
            <Review dated={dated} meeting={meeting} {...context} />
          )}
        </>
      )}
    </div>
  )
}

function Review({ dated, meeting, days, locale, t }: Context & { dated: DeadlineAnswer; meeting: PlannedMeeting }) {
  const now = useStore($minute)
  const { reviewAt, reviewDay, time, day } = meeting
  const { ended, deadline } = dated
  const asked = { endedAt: ended.at, lastDay: deadline.lastDay, calendar: days, now }
  const { isRestDay, isShort } = meetingFaults(time.at, asked)
  const isPast = reviewAt.epochMilliseconds <= now && now < time.at.epochMilliseconds
  const reason = reasonText(reviewDay.reason, t)
  return (
    <>
      {isRestDay && <p class="deadline-warning">{fill(t.meetingRest, { reason: reasonText(day.reason, t) })}</p>}
      {!isRestDay && !day.published && <p class="deadline-warning">{fill(t.meetingUnknown, { year: time.at.year })}</p>}
      <p>
        {t.reviewAt}
        <time dateTime={reviewAt.toInstant().toString()}>{moment(reviewAt, locale)}</time>
      </p>
      {isPast && <p>{t.reviewPast}</p>}
      {isShort && <p class="deadline-warning">{t.reviewShort}</p>}
      {!isPast && !reviewDay.works && <p class="deadline-warning">{fill(t.reviewRest, { reason })}</p>}
      {!isPast && reviewDay.works && !reviewDay.published && (
        <p class="deadline-warning">{fill(t.reviewUnknown, { year: reviewAt.year })}</p>
      )}
    </>
  )
}
