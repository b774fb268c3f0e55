import { useStore } from '../use-store.ts'
import type { WorkCalendar } from '../../domain/meeting/work-calendar.ts'
import { proposeMeeting, type WorkingHours } from '../../domain/meeting/meeting.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $minute } from '../../stores/clock.ts'
import { askedOf } from '../../domain/meeting/calendar-plan.ts'
import type { DeadlineAnswer, DeadlineForm } from '../../domain/meeting/deadline-form.ts'
import { moment } from './answer-texts.ts'

interface Props {
  dated: DeadlineAnswer
  days: WorkCalendar
  hours: WorkingHours
  locale: Locale
  onType: (change: Partial<DeadlineForm>) => void
  t: Words<'deadline'>['island']
}

/** A time for the meeting and why it suits, to be taken with one button. The planned time needs no proposal. */
export function MeetingProposal({ dated, days, hours, locale, onType, t }: Props) {
  const proposal = proposeMeeting(askedOf(dated, { days, hours, now: useStore($minute) }))
  const planned = typeof dated.meeting === 'object' ? dated.meeting.time.at : undefined
  if (!proposal || planned?.equals(proposal.at)) return null
  const { at, isLate, isRestDay, isShort } = proposal
  const why = [
    ...(isLate ? [t.proposalLate] : []),
    ...(isRestDay ? [t.proposalRest] : []),
    ...(isShort ? [t.proposalShort] : []),
  ]
  return (
    <div class="deadline-copy">
      <p>
        {t.proposal}
        <time dateTime={at.toInstant().toString()}>{moment(at, locale)}</time>
        <span class="muted">{why.length > 0 ? why.join(' ') : fill(t.proposalWhy, { ...hours })}</span>
      </p>
      <button
        type="button"
        class="button"
        onClick={() => onType({ meetingAt: at.toPlainDateTime().toString({ smallestUnit: 'minute' }) })}
      >
        {t.useProposal}
      </button>
    </div>
  )
}
