import { useState } from 'preact/hooks'
import type { WorkCalendar } from '../../domain/meeting/work-calendar.ts'
import { calendarFileName, calendarPassages, calendarPlan, invited } from '../../domain/meeting/calendar-plan.ts'
import type { WorkingHours } from '../../domain/meeting/meeting.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { markCalendarFile } from '../../stores/calendar-file.ts'
import { now } from '../../stores/clock.ts'
import { $incident } from '../../stores/incident.ts'
import { downloadText } from '../download-text.ts'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { useLeaks } from '../leaks/use-leaks.ts'
import { useStore } from '../use-store.ts'
import type { DeadlineAnswer } from '../../domain/meeting/deadline-form.ts'

interface Props {
  dated: DeadlineAnswer
  days: WorkCalendar
  hours: WorkingHours
  t: Words<'deadline'>['island']
}

/** The answer as a calendar file, with what became of it. The writer is fetched when somebody asks for the file. */
export function CalendarDownload({ dated, days, hours, t }: Props) {
  const [said, setSaid] = useState('')
  const incident = useStore($incident, { ssr: () => undefined })
  const leaks = useLeaks(
    async () => [calendarPassages(invited(incident, dated.severity, t.calendarFile.roles), t.leakPlaces)],
    [incident, dated.severity],
  )
  const download = async () => {
    setSaid('')
    try {
      const { postmortemCalendar } = await import('../../domain/export/icalendar.ts')
      const nowMs = now()
      const mark = markCalendarFile(dated.ended.at.epochMilliseconds, nowMs)
      const plan = calendarPlan(dated, {
        incident: $incident.get(),
        ...mark,
        days,
        hours,
        words: t.calendarFile,
        now: nowMs,
      })
      const name = calendarFileName(plan, t)
      downloadText(name, postmortemCalendar(plan), 'text/calendar')
      setSaid(fill(t.downloaded, { name }))
    } catch {
      setSaid(t.downloadFailed)
    }
  }
  return (
    <div class="deadline-copy">
      <p id="deadline-calendar-hint">{t.downloadHint}</p>
      <button type="button" class="button" aria-describedby="deadline-calendar-hint" onClick={download}>
        {t.download}
      </button>
      <span role="status">{said}</span>
      <LeakNotice leaks={leaks} t={t.leaks} />
    </div>
  )
}
