import { debrief } from '../../domain/drill/debrief.ts'
import type { Scenario } from '../../domain/drill/drill.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { DebriefTimes } from './DebriefTimes.tsx'
import { InjectDebrief } from './InjectDebrief.tsx'
import type { DrillNames } from './minutes-text.ts'

interface Props {
  scenario: Scenario
  incident: Incident
  /** When the drill ended, epoch milliseconds. */
  endMs: number
  names: DrillNames
  t: Words<'drill'>
}

/** The drill, looked back upon: what appeared, what was recorded, and what could have been done. */
export function DrillDebrief({ scenario, incident, endMs, names, t }: Props) {
  const outcome = debrief(scenario, incident, endMs)
  return (
    <>
      <h3>{t.debrief}</h3>
      <p>{t.factsOnly}</p>
      <DebriefTimes debrief={outcome} isConfidential={scenario.confidential} names={names} t={t} />
      <ol>
        {outcome.injects.map((review) => (
          <InjectDebrief key={review.inject.minute} review={review} names={names} t={t} />
        ))}
      </ol>
      {outcome.unseenCount > 0 && <p>{fill(t.unseen, { count: outcome.unseenCount })}</p>}
      <p>{t.discuss}</p>
      <p class="muted">{t.again}</p>
    </>
  )
}
