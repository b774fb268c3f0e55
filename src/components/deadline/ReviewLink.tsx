import { useStore } from '../use-store.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { $minute } from '../../stores/clock.ts'
import type { DeadlineFound, PlannedMeeting } from './reckon.ts'
import { longDate, moment, reasonText, type Texts } from './words.ts'

interface Words {
  locale: Locale
  t: Texts
}

/** When to send the review link, and what is wrong with the planned meeting. */
export function ReviewLink({ found: { deadline, meeting }, ...words }: Words & { found: DeadlineFound }) {
  const { locale, t } = words
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
            <Review meeting={meeting} {...words} />
          )}
        </>
      )}
    </div>
  )
}

function Review({ meeting: { reviewAt, reviewDay, time }, locale, t }: Words & { meeting: PlannedMeeting }) {
  const now = useStore($minute)
  const isPast = reviewAt.epochMilliseconds <= now && now < time.at.epochMilliseconds
  const reason = reasonText(reviewDay.reason, locale, t)
  return (
    <>
      <p>
        {t.reviewAt}
        <time dateTime={reviewAt.toInstant().toString()}>{moment(reviewAt, locale)}</time>
      </p>
      {isPast && <p>{t.reviewPast}</p>}
      {!reviewDay.works && <p class="deadline-warning">{fill(t.reviewRest, { reason })}</p>}
      {reviewDay.works && !reviewDay.published && (
        <p class="deadline-warning">{fill(t.reviewUnknown, { year: reviewAt.year })}</p>
      )}
    </>
  )
}
