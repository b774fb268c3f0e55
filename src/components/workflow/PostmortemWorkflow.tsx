import { useStore } from '../use-store.ts'
import { useState } from 'preact/hooks'
import type { Incident } from '../../domain/incident/project-incident.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { localMinute } from '../../domain/time.ts'
import { hasExternalMessage, legalMoves, type Move, statusPath } from '../../domain/postmortem/workflow.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { $incident } from '../../stores/incident.ts'
import { moveTo, setExternalMessage, takeBack } from '../../stores/postmortem-workflow.ts'
import { useReady } from '../use-ready.ts'
import type { StatusNames, WorkflowWords } from './words.ts'

interface Props {
  /** The organisation's time zone. */
  zone: string
  names: StatusNames
  /** What the field is called that says that there is no external message. */
  silentLabel: string
  roleNames: Readonly<Record<string, string>>
  t: WorkflowWords
}

const NOTHING_TYPED = new Map()

/** Where the postmortem stands, and the moves that its process allows from there: who makes each, and why. */
export default function PostmortemWorkflow({ zone, names, silentLabel, roleNames, t }: Props) {
  const isReady = useReady()
  const incident = useStore($incident, { ssr: () => undefined })
  const [made, setMade] = useState<{ entry: EntryId; text: string }>()
  const status = incident?.status ?? 'draft'
  const hasMessage = hasExternalMessage(incident?.fields ?? NOTHING_TYPED)
  const moves = legalMoves(status, hasMessage)
  const path = statusPath(hasMessage || status === 'reviewed')
  const since = lastMove(incident, zone, roleNames, t)

  const make = (move: Move) => {
    const entry = moveTo(move.to)
    setMade(entry === undefined ? undefined : { entry, text: fill(t.moved, { status: names[move.to] }) })
  }
  const undo = () => {
    if (made) takeBack(made.entry)
    setMade(undefined)
  }
  return (
    <div class="status">
      <ol class="status-path" aria-label={t.path}>
        {path.map((one) => (
          <li key={one} aria-current={one === status ? 'step' : undefined}>
            {names[one]}
          </li>
        ))}
      </ol>
      <p>
        {t.meanings[status]} {since && <span class="muted">{fill(t.since, since)}</span>}
      </p>
      {(status === 'draft' || status === 'in-review') && (
        <label class="postmortem-flag">
          <input
            type="checkbox"
            checked={!hasMessage}
            disabled={!isReady}
            onChange={(event) => setExternalMessage(!event.currentTarget.checked)}
          />{' '}
          {silentLabel}
        </label>
      )}
      {moves.map((move) => (
        <MoveButton key={move.to} move={move} names={names} isReady={isReady} onMake={make} t={t} />
      ))}
      <p class="postmortem-line" role="status">
        {made && (
          <>
            {made.text}{' '}
            <button type="button" class="button" onClick={undo}>
              {t.undo}
            </button>
          </>
        )}
      </p>
    </div>
  )
}

/** When the status was set that holds now, and by whom; `undefined` for the one that every postmortem begins with. */
function lastMove(incident: Incident | undefined, zone: string, roleNames: Props['roleNames'], t: Props['t']) {
  const last = incident?.timeline.findLast((entry) => entry.kind === 'status' && !entry.retracted)
  if (!last) return undefined
  return { time: localMinute(last.at, zone), by: last.by ? fill(t.by, { name: nameOf(roleNames, last.by) }) : '' }
}

interface MoveProps extends Pick<Props, 'names' | 't'> {
  move: Move
  isReady: boolean
  onMake: (move: Move) => void
}

/** One move that the process allows: who makes it, and why. */
function MoveButton({ move, names, isReady, onMake, t }: MoveProps) {
  return (
    <p class="postmortem-line">
      <button
        type="button"
        class="button"
        disabled={!isReady}
        aria-describedby={`status-${move.to}`}
        onClick={() => onMake(move)}
      >
        {fill(t.move, { status: names[move.to] })}
      </button>
      <span id={`status-${move.to}`}>
        {fill(t.who, { who: t.movers[move.by] })}
        {t.reasons[move.reason]}
      </span>
    </p>
  )
}
