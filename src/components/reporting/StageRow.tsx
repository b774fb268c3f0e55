import type { Incident } from '../../domain/incident/project-incident.ts'
import { isQuiet } from '../../domain/incident/quiet.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { type Due, type Reckoning, type StageAnswer, stageAnswer } from '../../domain/reporting/due.ts'
import type { Obligation, ObligationStage } from '../../domain/reporting/obligation.ts'
import type { ReportingLog } from '../../domain/reporting/reporting-log.ts'
import { toInstant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import { span } from '../deadline/answer-texts.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { CalendarFile } from './CalendarFile.tsx'
import { CountedDaysLine } from './CountedDaysLine.tsx'
import type { ReportingWords } from './reporting-words.ts'

interface Props {
  clock: Obligation
  stage: ObligationStage
  reckoning: Reckoning
  log: ReportingLog
  incident: Incident | undefined
  emailDomain: string
  locale: Locale
  timeZone: string
  minute: number
  t: ReportingWords
}

/** One report of a clock: its latest time by this reading, or why there is none, and when it was sent. */
export function StageRow(props: Props) {
  const { clock, stage, reckoning, log, incident, emailDomain, locale, timeZone, minute, t } = props
  const said = stageAnswer(clock, stage, reckoning)
  const sent = log.filed.get(`${clock.id}/${stage.id}`) ?? []
  const isSent = sent.length > 0 && !stage.repeats
  return (
    <div class="reporting-stage">
      <h4>{stage.name}</h4>
      {said.kind === 'due' ? (
        <DueLines due={said} isSent={isSent} {...{ locale, timeZone, minute, t }} />
      ) : (
        <p>{why(said, t)}</p>
      )}
      {sent.length > 0 && (
        <p>{fill(t.sent, { times: sent.map((at) => localMinute(at, timeZone)).join(t.betweenTimes) })}</p>
      )}
      {said.kind === 'due' && (
        <CalendarFile
          {...{ clock, stage, emailDomain, t }}
          atMs={said.at.epochMilliseconds}
          isOver={isSent || log.decisions.get(clock.id)?.isReported === false}
          isQuiet={isQuiet(incident)}
        />
      )}
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
      {due.counted && <CountedDaysLine counted={due.counted} t={t} />}
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
