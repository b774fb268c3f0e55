import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isQuiet } from '../../domain/incident/quiet.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { SEVERITIES, type Severity } from '../../domain/log/entry.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { fill } from '../../i18n/format.ts'
import { QuietChoice } from '../command/QuietChoice.tsx'
import { setQuiet } from '../../stores/quiet.ts'
import { setSeverity } from '../../stores/declare-and-end.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { overLimit } from '../over-limit.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useTurn } from '../use-turn.ts'

interface Props {
  incident: Incident
  t: Words<'command'>['severityDialog']
  onClose: () => void
}

/**
 * Asks for the level and the reason. Nothing is recorded before that is answered: one decision is one entry. Escape
 * keeps the reason, until it is cancelled.
 */
export function SeverityDialog({ incident, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [to, setTo] = useState(incident.severity)
  const [reason, setReason] = useKeptText('severity.reason')
  const [problem, setProblem] = useState('')
  const [quiet, setQuietChoice] = useState(isQuiet(incident))
  const isNewLevel = to !== incident.severity
  const isNewQuiet = quiet !== isQuiet(incident)
  useEffect(() => show(dialog.current), [])

  useTurn(() => {
    onClose()
    // That a reason waits with its incident is said in any case.
    if (!reason) answer(t.turned)
  })
  const submit = () => {
    const tooLong = overLimit(reason, TEXT_LIMIT, t.reason, t)
    setProblem(tooLong)
    if (tooLong || !(isNewLevel || isNewQuiet)) return
    dialog.current?.close()
    askFirst(() => {
      if (isNewQuiet) sayQuiet(quiet, t)
      const entry = to && setSeverity(to, reason)
      setReason('')
      if (to && entry) answer(fill(t.done, { severity: to }), () => retract(entry.id))
    })
  }
  return (
    <dialog class="dialog" ref={dialog} onClose={onClose} aria-labelledby="severity-title">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <h2 id="severity-title">{t.title}</h2>
        <p class="muted small">{t.lead}</p>
        <Levels chosen={to} onChoose={setTo} t={t} />
        <Reason reason={reason} onInput={setReason} t={t} />
        <QuietChoice isQuiet={quiet} onChoose={setQuietChoice} t={t.quiet} />
        <p class="problem" role="alert">
          {problem}
        </p>
        <Buttons
          isNew={isNewLevel}
          isNewQuiet={isNewQuiet}
          to={to}
          onCancel={() => {
            setReason('')
            dialog.current?.close()
          }}
          t={t}
        />
      </form>
    </dialog>
  )
}

/** Sets whether the incident is quiet, and says so with the way back. */
function sayQuiet(isQuiet: boolean, t: Props['t']): void {
  setQuiet(isQuiet)
  answer(isQuiet ? t.quietOn : t.quietOff, () => setQuiet(!isQuiet))
}

function show(dialog: HTMLDialogElement | null): void {
  dialog?.showModal()
  // The level that stands, not the first of the list: an arrow key goes on from there.
  dialog?.querySelector<HTMLElement>(':checked')?.focus()
}

function Reason({ reason, onInput, t }: Pick<Props, 't'> & { reason: string; onInput: (text: string) => void }) {
  return (
    <label class="field">
      {t.reason}
      <input
        type="text"
        value={reason}
        onInput={(event) => onInput(event.currentTarget.value)}
        placeholder={t.reasonPlaceholder}
        autoComplete="off"
      />
    </label>
  )
}

interface ButtonsProps extends Pick<Props, 't'> {
  to: Severity | undefined
  isNew: boolean
  isNewQuiet: boolean
  onCancel: () => void
}

function Buttons({ to, isNew, isNewQuiet, onCancel, t }: ButtonsProps) {
  return (
    <div class="dialog-buttons">
      <button type="submit" class="button button-primary" disabled={!(to && isNew) && !isNewQuiet}>
        {to && isNew ? fill(t.save, { severity: to }) : isNewQuiet ? t.quietSave : t.choose}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t.cancel}
      </button>
    </div>
  )
}

interface LevelsProps {
  chosen: Severity | undefined
  onChoose: (severity: Severity) => void
  t: Props['t']
}

function Levels({ chosen, onChoose, t }: LevelsProps) {
  return (
    <div class="levels" role="radiogroup" aria-labelledby="severity-title">
      {SEVERITIES.map((severity) => (
        <label key={severity} class="level">
          <input
            type="radio"
            name="severity"
            value={severity}
            checked={severity === chosen}
            onChange={() => onChoose(severity)}
          />
          <strong class={`badge badge-${severity.toLowerCase()}`}>{severity}</strong>
          <span>{t.levels[severity]}</span>
        </label>
      ))}
    </div>
  )
}
