import { localMinute } from '../../domain/instant-text.ts'
import { type Due, type Reckoning, type StageAnswer, stageAnswer } from '../../domain/reporting/due.ts'
import type { Obligation, ObligationStage } from '../../domain/reporting/obligation.ts'
import type { ReportingLog } from '../../domain/reporting/reporting-log.ts'
import { toInstant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import { now } from '../../stores/clock.ts'
import { $currentId } from '../../stores/log/index.ts'
import { lazily } from '../../stores/lazily.ts'
import { answer } from '../../stores/toast.ts'
import { span } from '../deadline/answer-texts.ts'
import { downloadText, type GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { UNTRANSLATED } from '../untranslated.ts'
import { useState } from 'preact/hooks'
import type { ReportingWords } from './reporting-words.ts'

interface Props {
  clock: Obligation
  stage: ObligationStage
  reckoning: Reckoning
  log: ReportingLog
  locale: Locale
  timeZone: string
  minute: number
  t: ReportingWords
}

const calendarWriter = lazily(() => import('../../domain/export/reporting-calendar.ts'))

/** One report of a clock: its latest time by this reading, or why there is none, and when it was sent. */
export function StageRow({ clock, stage, reckoning, log, locale, timeZone, minute, t }: Props) {
  const said = stageAnswer(clock, stage, reckoning)
  const sent = log.filed.get(`${clock.id}/${stage.id}`) ?? []
  return (
    <div class="reporting-stage">
      <h4>{stage.name}</h4>
      {said.kind === 'due' ? (
        <DueLines due={said} isSent={sent.length > 0 && !stage.repeats} {...{ locale, timeZone, minute, t }} />
      ) : (
        <p>{why(said, t)}</p>
      )}
      {sent.length > 0 && (
        <p>
          {fill(t.sent, { times: sent.map((at) => localMinute(at, timeZone)).join(locale === 'zh-CN' ? '，' : ', ') })}
        </p>
      )}
      {said.kind === 'due' && <CalendarFile {...{ clock, stage, t }} atMs={said.at.epochMilliseconds} />}
    </div>
  )
}

interface DueProps extends Pick<Props, 'locale' | 'timeZone' | 'minute' | 't'> {
  due: Due
  isSent: boolean
}

/** The time in the organization's zone and in the authority's, and how long that is. */
function DueLines({ due, isSent, locale, timeZone, minute, t }: DueProps) {
  const at = toInstant(due.at.epochMilliseconds)
  const leftMs = due.at.epochMilliseconds - minute
  const theirs = due.hasZone
    ? fill(t.theirs, { time: localMinute(at, due.at.timeZoneId), zone: due.at.timeZoneId })
    : t.theirsMissing
  return (
    <>
      <p>
        <time dateTime={at}>
          {fill(t.by, { time: fill(t.yours, { time: localMinute(at, timeZone), zone: timeZone }) })}
        </time>
      </p>
      <p class="muted">
        {theirs}
        {due.isDayEnd && ` · ${t.dayEnd}`}
      </p>
      {!isSent && (
        <p class={leftMs <= 0 ? 'deadline-left is-overdue' : 'deadline-left'} {...UNTRANSLATED}>
          {fill(leftMs <= 0 ? t.overdue : t.left, { time: span(leftMs, locale) })}
        </p>
      )}
      {due.isMoved && <p class="muted">{t.moved}</p>}
      {due.mayRunTo && (
        <p class="muted">
          {fill(t.mayRunTo, {
            time: due.mayRunTo.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' '),
          })}
        </p>
      )}
    </>
  )
}

/** Why a report has no time. */
function why(said: Exclude<StageAnswer, Due>, t: ReportingWords): string {
  switch (said.kind) {
    case 'missing':
      return fill(t.missing, { start: t.starts[said.start] })
    case 'contradiction':
      return fill(t.contradiction, { earlier: t.starts[said.earlier], later: t.starts[said.later] })
    case 'unpublished':
      return fill(t.unpublished, { year: said.year })
    case 'not-started':
      return t.notStarted
    case 'zone-missing':
      return t.zoneMissing
    case 'text':
      return t.text
  }
}

/** The time as a calendar file, with alarms. */
function CalendarFile({ clock, stage, atMs, t }: Pick<Props, 'clock' | 'stage' | 't'> & { atMs: number }) {
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
          ...(clock.url ? { url: clock.url } : {}),
        })
        setFiles([downloadText(`${clock.id}-${stage.id}.ics`, text, 'text/calendar')])
      },
      () => answer(t.calendarFailed),
    )
  return (
    <>
      <button type="button" class="link-button" onClick={download}>
        {fill(t.calendar, { stage: stage.name })}
      </button>
      <GivenFiles files={files} t={t.files} />
    </>
  )
}
