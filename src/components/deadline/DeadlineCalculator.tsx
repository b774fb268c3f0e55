import { useStore } from '../use-store.ts'
import { useEffect, useMemo, useState } from 'preact/hooks'
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
import { DeadlineFields } from './DeadlineFields.tsx'
import { DeadlineResult } from './DeadlineResult.tsx'
import { loadTemporal } from './load-temporal.ts'
import { type DeadlineForm, momentField, answerForm, recorded } from '../../domain/meeting/deadline-form.ts'

interface Props {
  locale: Locale
  arrangements: Arrangements
  own: OwnDays
  /** The organisation's zone and calendar, until the reader chooses others. */
  timeZone: string
  calendar: WorkCalendarKind
  /** The organisation's working hours. */
  hours: WorkingHours
  t: Words<'deadline'>['island']
}

const NOTHING_OPEN = () => undefined

/** Latest date of the postmortem meeting. The open incident fills it in; what a reader types stays here and wins. */
export default function DeadlineCalculator(props: Props) {
  const { locale, arrangements, own, timeZone, calendar, hours, t } = props
  const incident = useStore($incident, { ssr: NOTHING_OPEN })
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading')
  const [typed, setTyped] = useState<Partial<DeadlineForm>>({})
  useEffect(() => {
    loadTemporal().then(
      () => setState('ready'),
      () => setState('failed'),
    )
  }, [])

  const fromRecord = useMemo(() => recorded(incident), [incident])
  const isReady = state === 'ready'
  const zone = (typed.timeZone ?? timeZone).trim()
  const form: DeadlineForm = {
    severity: fromRecord.severity ?? '',
    endedAt: isReady ? momentField(fromRecord.endedAt, zone) : '',
    calendar,
    meetingAt: isReady ? momentField(fromRecord.meetingAt, zone) : '',
    ...typed,
    timeZone: zone,
  }
  const days = workCalendar(form.calendar, arrangements, own)
  const answer = isReady ? answerForm(form, days) : state
  const type = (change: Partial<DeadlineForm>) => setTyped({ ...typed, ...change })
  const asked = typeof answer !== 'string' && answer.kind === 'ask' ? answer.field : undefined
  return (
    <div class="deadline-calculator">
      <DeadlineFields
        form={{ ...form, timeZone: typed.timeZone ?? timeZone }}
        asked={asked}
        isReady={isReady}
        isFromIncident={Boolean(fromRecord.severity ?? fromRecord.endedAt)}
        onType={type}
        t={t}
      />
      <DeadlineResult
        answer={answer}
        form={form}
        isDrill={isReady && Boolean(incident?.drill)}
        days={days}
        hours={hours}
        locale={locale}
        onType={type}
        t={t}
      />
    </div>
  )
}
