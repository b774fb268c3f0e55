import { useState } from 'preact/hooks'
import type { WorkCalendar } from '../../domain/meeting/work-calendar.ts'
import {
  CALENDAR_EVENTS,
  type CalendarEvent,
  calendarFileName,
  calendarPassages,
  calendarPlan,
  invited,
} from '../../domain/meeting/calendar-plan.ts'
import type { WorkingHours } from '../../domain/meeting/meeting.ts'
import type { Words } from '../../i18n/index.ts'
import { markCalendarFile } from '../../stores/calendar-file.ts'
import { now } from '../../stores/clock.ts'
import { $incident } from '../../stores/incident.ts'
import { lazily } from '../../stores/lazily.ts'
import { provideRandomUuid } from '../../stores/random-uuid.ts'
import { answer } from '../../stores/toast.ts'
import { downloadText, type GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { useLeaks } from '../leaks/use-leaks.ts'
import { useStore } from '../use-store.ts'
import type { DeadlineAnswer } from '../../domain/meeting/deadline-form.ts'

interface Props {
  dated: DeadlineAnswer
  days: WorkCalendar
  hours: WorkingHours
  emailDomain: string
  t: Words<'deadline'>['island']
}

const calendarWriter = lazily(() => import('../../domain/export/icalendar.ts'))

/** The answer as calendar files, one an event, with what became of them. The writer is fetched when one is asked for. */
export function CalendarDownload({ dated, days, hours, emailDomain, t }: Props) {
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const incident = useStore($incident, { ssr: () => undefined })
  const leaks = useLeaks(
    async () => [calendarPassages(invited(incident, dated.severity, t.calendarFile.roles), t.leakPlaces)],
    [incident, dated.severity],
  )
  const download = (event: CalendarEvent) => {
    setFiles([])
    return calendarWriter(
      ({ postmortemCalendar }) => {
        const nowMs = now()
        const mark = markCalendarFile(dated.ended.at.epochMilliseconds, nowMs)
        const plan = calendarPlan(dated, {
          incident: $incident.get(),
          ...mark,
          days,
          hours,
          emailDomain,
          words: t.calendarFile,
          now: nowMs,
        })
        // Before its end an incident has no time that could be proposed; then there is the last day only.
        const existing = plan.meeting ? event : 'last-day'
        provideRandomUuid()
        const text = postmortemCalendar(plan, existing)
        setFiles([downloadText(calendarFileName(existing, plan, t), text, 'text/calendar')])
      },
      () => answer(t.downloadFailed),
    )
  }
  return (
    <div class="deadline-copy">
      <p id="deadline-calendar-hint">{t.downloadHint}</p>
      {CALENDAR_EVENTS.map((event) => (
        <button
          key={event}
          type="button"
          class="button"
          aria-describedby="deadline-calendar-hint"
          onClick={() => download(event)}
        >
          {t.downloads[event]}
        </button>
      ))}
      <GivenFiles files={files} t={t.files} />
      <LeakNotice leaks={leaks} t={t.leaks} />
    </div>
  )
}
