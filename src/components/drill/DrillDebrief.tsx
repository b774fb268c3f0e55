import { useRef } from 'preact/hooks'
import { debrief } from '../../domain/drill/debrief.ts'
import type { Scenario } from '../../domain/drill/drill.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { localDate, localMinute } from '../../domain/instant-text.ts'
import { toInstant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { usePrint } from '../use-print.ts'
import { DebriefTimes } from './DebriefTimes.tsx'
import { InjectDebrief } from './InjectDebrief.tsx'
import { type DrillNames, minutesText } from './minutes-text.ts'

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
  const list = useRef<HTMLOListElement>(null)
  const date = localDate(outcome.startedAt, names.timeZone)
  const { print } = usePrint(
    'printsDebrief',
    () => fill(t.printTitle, { title: incident.title || scenario.title, date }),
    () => openAll(list.current),
  )
  return (
    <>
      <h3>{t.debrief}</h3>
      <p class="muted">
        {fill(t.played, {
          from: localMinute(outcome.startedAt, names.timeZone),
          to: localMinute(toInstant(endMs), names.timeZone),
        })}
        {outcome.pausedMs > 0 && ` ${fill(t.pausedFor, { time: minutesText(outcome.pausedMs, names.locale, t) })}`}
      </p>
      <p>{t.factsOnly}</p>
      <button type="button" class="button" onClick={print}>
        {t.print}
      </button>
      <DebriefTimes debrief={outcome} isConfidential={scenario.confidential} names={names} t={t} />
      <ol ref={list}>
        {outcome.injects.map((review) => (
          <InjectDebrief key={review.inject.minute} review={review} names={names} t={t} />
        ))}
      </ol>
      {outcome.unseenCount > 0 && <p>{fill(t.unseen, { count: outcome.unseenCount })}</p>}
      <p>{t.discuss}</p>
      <p class="muted drill-again">{t.again}</p>
    </>
  )
}

/** Opens what is folded, for paper. @returns what folds it again */
function openAll(list: HTMLElement | null): () => void {
  const folded = [...(list?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])]
  for (const details of folded) details.open = true
  return () => {
    for (const details of folded) details.open = false
  }
}
