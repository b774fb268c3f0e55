import { Fragment } from 'preact'
import type { Debrief } from '../../domain/drill/debrief.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { type DrillNames, minutesText } from './minutes-text.ts'

interface Props {
  debrief: Debrief
  /** Whether nothing of this scenario may go public. */
  isConfidential: boolean
  names: Pick<DrillNames, 'locale'>
  t: Words<'drill'>
}

/** How long the first things took, as a list of terms. What was never recorded says so. */
export function DebriefTimes({ debrief, isConfidential, names, t }: Props) {
  const time = (ms: number) => minutesText(ms, names.locale, t)
  const orNone = (ms: number | undefined) => (ms === undefined ? t.notRecorded : time(ms))
  const severities = debrief.severities.map(({ severity, afterMs }) =>
    fill(t.severityAt, { severity, time: time(afterMs) }),
  )
  const { publicUpdateMs, executiveGapsMs } = debrief
  let publicUpdate = orNone(publicUpdateMs)
  if (isConfidential)
    publicUpdate = publicUpdateMs === undefined ? t.staysPrivate : fill(t.wentPublic, { time: publicUpdate })
  const rows = [
    [t.toCommander, orNone(debrief.commanderMs)],
    [t.toSeverity, orNone(debrief.severityMs)],
    [t.severities, severities.join(t.separator) || t.notRecorded],
    [t.toPublicUpdate, publicUpdate],
    [
      t.executiveUpdates,
      executiveGapsMs.length === 0
        ? t.notRecorded
        : fill(t.executiveGaps, { gaps: executiveGapsMs.map(time).join(t.separator) }),
    ],
  ]
  return (
    <>
      <h4>{t.times}</h4>
      <dl>
        {rows.map(([term, value]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  )
}
