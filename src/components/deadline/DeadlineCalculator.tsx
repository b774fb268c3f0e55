import { useStore } from '../use-store.ts'
import { useMemo, useState } from 'preact/hooks'
import {
  type Arrangements,
  type OwnDays,
  type WorkCalendarKind,
  workCalendar,
} from '../../domain/meeting/work-calendar.ts'
import type { WorkingHours } from '../../domain/meeting/meeting.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $incident } from '../../stores/incident.ts'
import { chooseCalendar } from '../../stores/fields.ts'
import { askFirst } from '../../stores/stale.ts'
import { DeadlineFields } from './DeadlineFields.tsx'
import { DeadlineAnswerLine, DeadlineEcho, DeadlineResult } from './DeadlineResult.tsx'
import { useTemporal } from './use-temporal.ts'
import {
  type DeadlineForm,
  momentField,
  momentPass,
  answerForm,
  recorded,
  type Recorded,
} from '../../domain/meeting/deadline-form.ts'

interface Props {
  locale: Locale
  arrangements: Arrangements
  own: OwnDays
  /** The organisation's zone, until the reader chooses another. */
  timeZone: string
  /** The calendar of the page's language, for an incident that isn't recorded here. */
  calendar: WorkCalendarKind
  /** The calendar of every incident, on the pages of every language, until another is chosen for it. */
  incidentCalendar: WorkCalendarKind
  /** The organisation's working hours. */
  hours: WorkingHours
  /** Domain of the organization's addresses. */
  emailDomain: string
  t: Words<'deadline'>['island']
}

const NOTHING_OPEN = () => undefined

/** Latest date of the postmortem meeting. The open incident fills it in; what a reader types stays here and wins. */
export default function DeadlineCalculator(props: Props) {
  const { locale, arrangements, own, timeZone, hours, t } = props
  const incident = useStore($incident, { ssr: NOTHING_OPEN })
  const [state, fetchTemporal] = useTemporal()
  const [typed, setTyped] = useState<Partial<DeadlineForm>>({})
  const fromRecord = useMemo(() => recorded(incident), [incident])
  const isReady = state === 'ready'
  const zone = (typed.timeZone ?? timeZone).trim()
  const incidentCalendar = fromRecord.calendar ?? props.incidentCalendar
  const form: DeadlineForm = {
    severity: fromRecord.severity ?? '',
    endedAt: isReady ? momentField(fromRecord.endedAt, zone) : '',
    calendar: props.calendar,
    meetingAt: isReady ? momentField(fromRecord.meetingAt, zone) : '',
    ...typed,
    ...(incident ? { calendar: incidentCalendar } : {}),
    timeZone: zone,
    ...(isReady ? recordedPasses(typed, fromRecord, zone) : {}),
  }
  const days = workCalendar(form.calendar, arrangements, own)
  const answer = isReady ? answerForm(form, days) : state
  const type = ({ calendar, ...change }: Partial<DeadlineForm>) => {
    if (state === 'failed') fetchTemporal()
    // One incident has one deadline: its calendar is kept with it.
    if (calendar && incident) askFirst((isFresh) => isFresh || chooseCalendar(calendar))
    // What was typed before this was awake comes at once, one field after the other.
    setTyped((before) => ({
      ...before,
      ...asksAgain(change),
      ...change,
      ...(calendar && !incident ? { calendar } : {}),
    }))
  }
  const asked = typeof answer !== 'string' && answer.kind === 'ask' ? answer.field : undefined
  return (
    <div class="deadline-calculator">
      <DeadlineAnswerLine {...{ answer, form, locale, t }} isDrill={isReady && incident?.drill === true} />
      <DeadlineFields
        form={{ ...form, timeZone: typed.timeZone ?? timeZone }}
        asked={asked}
        isReady={isReady}
        isFromIncident={Boolean(fromRecord.severity ?? fromRecord.endedAt)}
        onType={type}
        t={t}
      >
        <DeadlineEcho {...{ answer, locale, t }} />
      </DeadlineFields>
      <DeadlineResult {...{ answer, form, days, hours, locale, t }} emailDomain={props.emailDomain} onType={type} />
    </div>
  )
}

/** What the record says is one moment, also where the clocks show its time twice. */
function recordedPasses(
  typed: Partial<DeadlineForm>,
  { endedAt, meetingAt }: Recorded,
  zone: string,
): Partial<DeadlineForm> {
  return {
    ...(typed.endedAt === undefined ? { endedPass: momentPass(endedAt, zone) } : {}),
    ...(typed.meetingAt === undefined ? { meetingPass: momentPass(meetingAt, zone) } : {}),
  }
}

/** Another time, or another zone, may be one that the clocks show twice: what was chosen before doesn't count for it. */
function asksAgain(change: Partial<DeadlineForm>): Partial<DeadlineForm> {
  const isElsewhere = 'timeZone' in change
  return {
    ...(isElsewhere || 'endedAt' in change ? { endedPass: undefined } : {}),
    ...(isElsewhere || 'meetingAt' in change ? { meetingPass: undefined } : {}),
  }
}
