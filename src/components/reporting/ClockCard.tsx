import { openSinceMs } from '../../domain/reporting/open-since.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { localMinute } from '../../domain/instant-text.ts'
import type { Reckoning } from '../../domain/reporting/due.ts'
import type { Obligation } from '../../domain/reporting/obligation.ts'
import type { ReportingLog } from '../../domain/reporting/reporting-log.ts'
import { type Instant, toInstant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import { ClockForm } from './ClockForm.tsx'
import { clockLabel } from './clock-label.ts'
import { OutlineCopies } from './OutlineCopies.tsx'
import type { Outline, ReportingWords } from './reporting-words.ts'
import { StageRow } from './StageRow.tsx'

interface Props {
  clock: Obligation
  reckoning: Reckoning
  log: ReportingLog
  incident: Incident | undefined
  outlines: readonly Outline[]
  /** Who decides in this company; empty where nobody said. */
  decides: string
  /** The organization's domain, from which calendar files come. */
  emailDomain: string
  locale: Locale
  timeZone: string
  /** Epoch milliseconds, renewed every minute. */
  minute: number
  t: ReportingWords
}

/** A clock: what starts it, what was decided, when each of its reports is due, what the first one holds, and where it was read. */
export function ClockCard(props: Props) {
  const { clock, reckoning, log, incident, outlines, decides, emailDomain, locale, timeZone, minute, t } = props
  const heading = `reporting-${clock.id}`
  const facts = [
    [t.trigger, [clock.trigger, t.outage[clock.outage]]],
    [t.to, [clock.to]],
  ] as const
  return (
    <section class="reporting-clock" aria-labelledby={heading}>
      <h3 id={heading}>
        {clockLabel(clock)} {clock.article && <small>{fill(t.article, { article: clock.article })}</small>}
      </h3>
      <p class="reporting-decision">{decisionText({ clock, reckoning, log, timeZone, t })}</p>
      {decides && <p class="muted">{fill(t.decides, { who: decides })}</p>}
      {clock.stages.map((stage) => (
        <StageRow
          key={stage.id}
          {...{ clock, stage, reckoning, log, incident, emailDomain, locale, timeZone, minute, t }}
        />
      ))}
      <dl>
        {facts.map(([name, texts]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{texts.filter(Boolean).join(' · ')}</dd>
          </div>
        ))}
        <div>
          <dt>{t.source}</dt>
          <dd>
            {clock.url ? <a href={clock.url}>{clock.source}</a> : (clock.source ?? t.noAddress)} ·{' '}
            {t.certainty[clock.certainty]}
          </dd>
        </div>
      </dl>
      {clock.caveat && <p class="muted">{clock.caveat}</p>}
      <OutlineCopies {...{ clock, log, incident, outlines, locale, timeZone, t }} />
      <ClockForm clock={clock} headingId={heading} timeZone={timeZone} t={t} />
    </section>
  )
}

/** What was decided, or since when nobody has. */
function decisionText({
  clock,
  reckoning,
  log,
  timeZone,
  t,
}: Pick<Props, 'clock' | 'reckoning' | 'log' | 'timeZone' | 't'>): string {
  const decision = log.decisions.get(clock.id)
  const time = (at: Instant) => `${localMinute(at, timeZone)} (${timeZone})`
  if (decision) {
    const { isReported, person, at, reason } = decision
    const line = fill(isReported ? t.decidedReport : t.decidedNot, { person: person || '—', time: time(at) })
    return reason ? `${line} · ${reason}` : line
  }
  const sinceMs = openSinceMs(clock, reckoning.starts)
  return sinceMs === undefined ? t.open : fill(t.openSince, { time: time(toInstant(sinceMs)) })
}
