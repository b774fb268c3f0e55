import type { Words } from '../../i18n/index.ts'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useStore } from '../use-store.ts'
import type { Instant } from '../../domain/time.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { hasExternalMessage, lastMove, legalMoves, type Move, statusPath } from '../../domain/postmortem/workflow.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { $incident } from '../../stores/incident.ts'
import { moveTo, setExternalMessage, takeBack } from '../../stores/postmortem-workflow.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { useEnabled } from '../use-ready.ts'

interface Props {
  /** The organisation's time zone. */
  zone: string
  t: Words<'workflow'>
}

const NOTHING_TYPED = new Map()

/** Where the postmortem stands, and the moves that its process allows from there: who makes each, and why. */
export default function PostmortemWorkflow({ zone, t }: Props) {
  const isEnabled = useEnabled()
  const incident = useStore($incident, { ssr: () => undefined })
  const status = incident?.status ?? 'draft'
  const hasMessage = hasExternalMessage(incident?.fields ?? NOTHING_TYPED)
  const moves = legalMoves(status, hasMessage)
  const path = useRef<HTMLOListElement>(null)
  const meaning = useRef<HTMLParagraphElement>(null)
  const steps = statusPath(hasMessage || status === 'reviewed')
  const last = lastMove(incident)
  const isMoved = useRef(false)
  // Where the path isn't shown, because it stands above already, the focus goes on below it.
  const goOn = () => {
    for (const { current } of [path, meaning])
      if (document.activeElement === document.body) current?.focus({ preventScroll: true })
  }
  // The button went with its move.
  useLayoutEffect(() => {
    if (isMoved.current) goOn()
    isMoved.current = false
  }, [status])

  const make = (move: Move) =>
    // The postmortem of a fresh incident isn't there yet.
    askFirst((isFresh) => {
      const entry = isFresh ? undefined : moveTo(move.to)
      isMoved.current = true
      if (entry === undefined) return
      answer(fill(t.moved, { status: t.statuses[move.to] }), () => {
        takeBack(entry)
        requestAnimationFrame(goOn)
      })
    })
  return (
    <div class="status">
      <ol class="status-path" aria-label={t.path} tabIndex={-1} ref={path}>
        {steps.map((one) => (
          <li key={one} aria-current={one === status ? 'step' : undefined}>
            {t.statuses[one]}
          </li>
        ))}
      </ol>
      <p tabIndex={-1} ref={meaning}>
        {t.meanings[status]} {last && <span class="muted">{sinceText(last, zone, t)}</span>}
      </p>
      {(status === 'draft' || status === 'in-review') && (
        <NoMessage isChecked={!hasMessage} isEnabled={isEnabled} t={t} />
      )}
      {moves.map((move) => (
        <MoveButton key={move.to} move={move} isEnabled={isEnabled} onMake={make} t={t} />
      ))}
    </div>
  )
}

/** Whether there is no external message: then one step of the process falls away. */
function NoMessage({ isChecked, isEnabled, t }: Pick<Props, 't'> & { isChecked: boolean; isEnabled: boolean }) {
  return (
    <label class="postmortem-flag">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={!isEnabled}
        onChange={(event) => {
          const isPressed = event.currentTarget.checked
          askFirst((isFresh) => isFresh || setExternalMessage(!isPressed))
          // It shows what is recorded, not what was pressed.
          event.currentTarget.checked = !hasExternalMessage($incident.get()?.fields ?? NOTHING_TYPED)
        }}
      />{' '}
      {t.noMessage}
    </label>
  )
}

/** Since when the status holds, and who set it. */
function sinceText({ at, by }: { at: Instant; by?: string }, zone: string, t: Props['t']): string {
  return fill(t.since, { time: localMinute(at, zone), by: by ? fill(t.by, { name: nameOf(t.roleNames, by) }) : '' })
}

interface MoveProps extends Pick<Props, 't'> {
  move: Move
  isEnabled: boolean
  onMake: (move: Move) => void
}

/** One move that the process allows: who makes it, and why. */
function MoveButton({ move, isEnabled, onMake, t }: MoveProps) {
  return (
    <p class="postmortem-line">
      <button
        type="button"
        class="button"
        disabled={!isEnabled}
        aria-describedby={`status-${move.to}`}
        onClick={() => onMake(move)}
      >
        {fill(t.move, { status: t.statuses[move.to] })}
      </button>
      <span id={`status-${move.to}`}>
        {fill(t.who, { who: t.movers[move.by] })}
        {t.reasons[move.reason]}
      </span>
    </p>
  )
}
