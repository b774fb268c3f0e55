import { fieldInstant } from '../../domain/postmortem/fields.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $incident } from '../../stores/incident.ts'
import { shortDate, shortMoment } from '../deadline/short-dates.ts'
import { useLastMeetingDay } from '../deadline/use-last-meeting-day.ts'
import { useStore } from '../use-store.ts'
import type { Postmortem } from './use-postmortem.ts'
import type { FormTexts } from './generator-texts.ts'

interface Props {
  postmortem: Postmortem
  locale: Locale
  /** Address of the days on which people work. */
  daysFile: string
  onChange: () => void
  t: FormTexts
}

/** When the meeting is, and by when it has to be held, as the calculator counts it. */
export function MeetingLine({ postmortem, locale, daysFile, onChange, t }: Props) {
  const { fields, zone } = postmortem.source
  const incident = useStore($incident, { ssr: () => undefined })
  const { last } = useLastMeetingDay(incident, zone, daysFile)
  const meetingAt = fieldInstant(fields, 'meeting-at')
  const planned = meetingAt && shortMoment(meetingAt, zone, locale)
  return (
    <span class="postmortem-fact">
      <span class="muted">{t.meeting}</span>{' '}
      <button type="button" class="link-button" onClick={onChange}>
        {planned || t.notSet}
      </button>
      {last && (
        <span class={last.isOver && !planned ? 'problem' : 'muted'}>
          {' '}
          {fill(last.isOver && !planned ? t.meetingOver : t.meetingBy, { date: shortDate(last.day, locale) })}
        </span>
      )}
    </span>
  )
}
