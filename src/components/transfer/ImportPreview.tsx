import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../domain/log/entry.ts'
import type { Difference } from '../../domain/transfer/import-preview.ts'
import { fill } from '../../i18n/format.ts'
import { switchTo } from '../../stores/archive.ts'
import { takeIn, wouldChange } from '../../stores/transfer.ts'
import { UnlikeEntries } from './UnlikeEntries.tsx'
import { IncidentDifference } from './IncidentDifference.tsx'

interface Props {
  entries: readonly Entry[]
  zone: string
  t: Words<'transfer'>
}
type Outcome = 'merged' | 'declined' | 'undone'

/** What an import would add and change; takes it in on a yes, and takes it out again when asked to. */
export function ImportPreview({ entries, zone, t }: Props) {
  const [difference] = useState(() => wouldChange(entries))
  const [outcome, setOutcome] = useState<Outcome>()
  const undo = useRef<() => void>()

  const accept = () => {
    undo.current = takeIn(difference.added)
    setOutcome('merged')
  }
  const takeBack = () => {
    undo.current?.()
    setOutcome('undone')
  }
  if (outcome) return <ImportOutcome outcome={outcome} difference={difference} onUndo={takeBack} t={t} />
  if (difference.added.length === 0) {
    return (
      <div class="notice" role="status">
        <NothingNew difference={difference} zone={zone} t={t} />
      </div>
    )
  }
  return (
    <ImportQuestion
      difference={difference}
      zone={zone}
      onAccept={accept}
      onDecline={() => setOutcome('declined')}
      t={t}
    />
  )
}

/** There is nothing to import: it holds nothing, all of it is here, or what is here says something else. */
function NothingNew({ difference, zone, t }: Pick<QuestionProps, 'difference' | 'zone' | 't'>) {
  const { knownCount, unlike } = difference
  if (unlike.length > 0) {
    return (
      <>
        <UnlikeEntries unlike={unlike} zone={zone} t={t} />
        {knownCount > 0 && <p>{fill(t.difference.known, { count: knownCount })}</p>}
      </>
    )
  }
  return <p>{knownCount === 0 ? t.difference.empty : fill(t.difference.nothingNew, { count: knownCount })}</p>
}

interface OutcomeProps {
  outcome: Outcome
  difference: Difference
  onUndo: () => void
  t: Words<'transfer'>
}

function ImportOutcome({ outcome, difference, onUndo, t }: OutcomeProps) {
  const notice = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone: the focus goes on to what became of it.
  useEffect(() => notice.current?.focus(), [outcome])
  const texts = { merged: t.difference.merged, declined: t.difference.declined, undone: t.difference.undone }
  return (
    <div class="notice" role="status" ref={notice} tabIndex={-1}>
      <p>{fill(texts[outcome], { count: difference.added.length })}</p>
      {outcome === 'merged' && (
        <>
          <OpenTaken incident={difference.incidents[0]} t={t} />
          <button type="button" class="button" title={t.difference.undoHint} onClick={onUndo}>
            {t.difference.undo}
          </button>
        </>
      )}
    </div>
  )
}

/** Leads to the first of what was taken in: an incident is opened, a run stands among the records of this device. */
function OpenTaken({ incident, t }: { incident: Difference['incidents'][number] | undefined; t: Words<'transfer'> }) {
  if (incident?.isRun)
    return (
      <a class="button" href={`#incident-${incident.id}`}>
        {t.difference.showRun}
      </a>
    )
  return (
    <button type="button" class="button" onClick={() => switchTo(incident?.id)}>
      {t.difference.open}
    </button>
  )
}

interface QuestionProps {
  difference: Difference
  zone: string
  onAccept: () => void
  onDecline: () => void
  t: Words<'transfer'>
}

function ImportQuestion({ difference, zone, onAccept, onDecline, t }: QuestionProps) {
  const { incidents, knownCount, unlike } = difference
  const count = difference.added.length
  return (
    <section class="import" aria-labelledby="import-title">
      <h2 id="import-title">{t.difference.title}</h2>
      <p role="status">{fill(t.difference.adds, { count, incidents: incidents.length })}</p>
      {knownCount > 0 && <p class="muted">{fill(t.difference.known, { count: knownCount })}</p>}
      {unlike.length > 0 && <UnlikeEntries unlike={unlike} zone={zone} t={t} />}
      {incidents.map((incident) => (
        <IncidentDifference key={incident.id} incident={incident} zone={zone} t={t} />
      ))}
      <div class="dialog-buttons">
        <button type="button" class="button button-primary" onClick={onAccept}>
          {fill(t.difference.accept, { count })}
        </button>
        <button type="button" class="button" onClick={onDecline}>
          {t.difference.decline}
        </button>
      </div>
    </section>
  )
}
