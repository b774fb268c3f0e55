import { useStore } from '../use-store.ts'
import { useEffect, useState } from 'preact/hooks'
import { type Arrangements, type OwnDays, type WorkCalendarKind, workCalendar } from '../../domain/calendar.ts'
import type { CalendarWords } from '../../domain/export/icalendar.ts'
import type { Locale } from '../../i18n/locales.ts'
import { $incident } from '../../stores/incident.ts'
import { DeadlineFields } from './DeadlineFields.tsx'
import { DeadlineResult } from './DeadlineResult.tsx'
import { loadTemporal } from './load-temporal.ts'
import { type DeadlineForm, endedAtField, reckon } from './reckon.ts'
import type { Texts } from './words.ts'

interface Props {
  locale: Locale
  arrangements: Arrangements
  own: OwnDays
  /** The organisation's zone and calendar, until the reader chooses others. */
  timeZone: string
  calendar: WorkCalendarKind
  calendarWords: CalendarWords
  t: Texts
}

const NOTHING_OPEN = () => undefined

/** Latest date of the postmortem meeting. The open incident fills it in; what a reader types stays here and wins. */
export default function DeadlineCalculator(props: Props) {
  const { locale, arrangements, own, timeZone, calendar, calendarWords, t } = props
  const incident = useStore($incident, { ssr: NOTHING_OPEN })
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading')
  const [typed, setTyped] = useState<Partial<DeadlineForm>>({})
  useEffect(() => {
    loadTemporal().then(
      () => setState('ready'),
      () => setState('failed'),
    )
  }, [])

  const isReady = state === 'ready'
  const zone = (typed.timeZone ?? timeZone).trim()
  const form: DeadlineForm = {
    severity: incident?.severity ?? '',
    endedAt: isReady ? endedAtField(incident?.endedAt, zone) : '',
    calendar,
    meetingAt: '',
    ...typed,
    timeZone: zone,
  }
  const answer = isReady ? reckon(form, workCalendar(form.calendar, arrangements, own)) : state
  const asked = typeof answer !== 'string' && answer.kind === 'ask' ? answer.field : undefined
  return (
    <div class="deadline-calculator">
      <DeadlineFields
        form={{ ...form, timeZone: typed.timeZone ?? timeZone }}
        asked={asked}
        isReady={isReady}
        isFromIncident={Boolean(incident?.severity ?? incident?.endedAt)}
        onType={(change) => setTyped({ ...typed, ...change })}
        t={t}
      />
      <DeadlineResult answer={answer} form={form} locale={locale} calendarWords={calendarWords} t={t} />
    </div>
  )
}
