import { useState } from 'preact/hooks'
import type { Obligation, ObligationStage } from '../../domain/reporting/obligation.ts'
import { toInstant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import { nextSequence } from '../../stores/calendar-file.ts'
import { now } from '../../stores/clock.ts'
import { lazily } from '../../stores/lazily.ts'
import { $currentId } from '../../stores/log/index.ts'
import { answer } from '../../stores/toast.ts'
import { downloadText, type GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import type { ReportingWords } from './reporting-words.ts'

interface Props {
  clock: Obligation
  stage: ObligationStage
  /** The latest time, epoch milliseconds. */
  atMs: number
  /** It needn't be reported any more: the file takes the event off the calendar. */
  isOver: boolean
  isQuiet: boolean
  emailDomain: string
  t: ReportingWords
}

const calendarWriter = lazily(() => import('../../domain/export/reporting-calendar.ts'))

/** The latest time as a calendar file, with alarms; once it doesn't count any more, one that takes it off again. */
export function CalendarFile({ clock, stage, atMs, isOver, isQuiet, emailDomain, t }: Props) {
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const download = () =>
    calendarWriter(
      ({ reportingCalendar }) => {
        const text = reportingCalendar({
          key: `${$currentId.get()}-${clock.id}-${stage.id}`,
          name: fill(t.eventName, { instrument: clock.instrument, stage: stage.name }),
          note: fill(t.eventNote, { source: [clock.source, clock.article].filter(Boolean).join(', ') || t.noAddress }),
          at: toInstant(atMs),
          madeAt: toInstant(now()),
          sequence: nextSequence(now()),
          organizer: { name: t.organizer, email: `noreply@${emailDomain}` },
          isOver,
          isQuiet,
          ...(clock.url ? { url: clock.url } : {}),
        })
        setFiles([downloadText(`${clock.id}-${stage.id}${isOver ? '-off' : ''}.ics`, text, 'text/calendar')])
      },
      () => answer(t.calendarFailed),
    )
  return (
    <>
      <button type="button" class="link-button" onClick={download}>
        {fill(isOver ? t.calendarOff : t.calendar, { stage: stage.name })}
      </button>
      <GivenFiles files={files} t={t.files} />
    </>
  )
}
