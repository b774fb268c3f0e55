import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { TITLE_LIMIT } from '../../domain/incident/declaration.ts'
import { isQuiet } from '../../domain/incident/quiet.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { SEVERITIES, type Severity } from '../../domain/log/entry.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { fill } from '../../i18n/format.ts'
import { QuietChoice } from '../command/QuietChoice.tsx'
import { type Judged, judge, newIn } from '../../stores/judge.ts'
import type { Refusal } from '../../stores/log/refusal.ts'
import { $staleHours, askFirst } from '../../stores/stale.ts'
import { answer, sayRefused } from '../../stores/toast.ts'
import { overLimit } from '../over-limit.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useTurn } from '../use-turn.ts'

interface Props {
  incident: Incident
  t: Words<'command'>['severityDialog']
  onClose: () => void
}

/**
 * Asks for the level and the reason, and whether it is quiet; of an incident that has ended, for that alone. Nothing is
 * recorded before that is answered: one decision is one entry. Escape keeps what was typed, until it is cancelled;
 * what is refused stays open, with the reason.
 */
export function SeverityDialog({ incident, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [to, setTo] = useState(incident.severity)
  const [reason, setReason] = useKeptText('severity.reason')
  const [problem, setProblem] = useState('')
  const [quiet, setQuiet] = useState(isQuiet(incident))
  const [codeName, setCodeName] = useKeptText('severity.codeName')
  const judgement = { severity: to, reason, isQuiet: quiet, codeName }
  const news = newIn(judgement)
  useEffect(() => show(dialog.current), [])

  useTurn(() => {
    onClose()
    // That a reason waits with its incident is said in any case.
    if (!reason && !codeName) answer(t.turned)
  })
  const submit = () => {
    const tooLong = overLimit(reason, TEXT_LIMIT, t.reason, t) || overLimit(codeName, TITLE_LIMIT, t.codeName, t)
    setProblem(tooLong)
    if (tooLong || !news) return
    const act = () => {
      const judged = judge(judgement)
      drop()
      if (judged) answer(judgedText(judged, t), judged.undo)
    }
    decide(dialog.current, act, (refusal) => setProblem(fill(t[refusal], { limit: TEXT_LIMIT })))
  }
  const drop = () => {
    setReason('')
    setCodeName('')
  }
  const cancel = () => {
    drop()
    dialog.current?.close()
  }
  return (
    <dialog class="dialog" ref={dialog} onClose={onClose} aria-labelledby="severity-title">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <h2 id="severity-title">{incident.endedAt ? t.quietTitle : t.title}</h2>
        {!incident.endedAt && <Level chosen={to} onChoose={setTo} {...{ reason, t }} onReason={setReason} />}
        <QuietChoice isQuiet={quiet} onChoose={setQuiet} t={t.quiet} />
        {quiet && incident.title && <CodeName title={incident.title} {...{ codeName, t }} onInput={setCodeName} />}
        <p class="problem" role="alert">
          {problem}
        </p>
        <Buttons news={news} isOver={incident.endedAt !== undefined} onCancel={cancel} t={t} />
      </form>
    </dialog>
  )
}

/** Does it, and closes the dialog once it is done. A refusal is said in the dialog, or over the page where that is closed. */
function decide(dialog: HTMLDialogElement | null, action: () => void, say: (refusal: Refusal) => void): void {
  // What is asked of a record that lay untouched is asked over the page, and its answer may open another incident.
  if ($staleHours.get() > 0) dialog?.close()
  askFirst(action, (refusal) => {
    if (!refusal) dialog?.close()
    else if (dialog?.open) say(refusal)
    else sayRefused(refusal)
  })
}

interface LevelProps extends LevelsProps {
  reason: string
  onReason: (text: string) => void
}

function Level({ reason, onReason, t, ...levels }: LevelProps) {
  return (
    <>
      <p class="muted small">{t.lead}</p>
      <Levels {...levels} t={t} />
      <Reason reason={reason} onInput={onReason} t={t} />
    </>
  )
}

/** All that a press has changed. That a quiet incident needs a code name is said where it got none. */
function judgedText({ severity, isQuiet, title = '' }: Judged, t: Props['t']): string {
  const quiet = isQuiet === undefined ? '' : !isQuiet ? t.quietOff : title ? t.quietNamed : t.quietOn
  const parts = [severity ? fill(t.done, { severity }) : '', quiet || (title && t.renamed)]
  return fill(parts.filter(Boolean).join(t.and), { title })
}

interface CodeNameProps extends Pick<Props, 't'> {
  title: string
  codeName: string
  onInput: (text: string) => void
}

/** What a quiet incident is called from now on, and what goes on holding its name. */
function CodeName({ title, codeName, onInput, t }: CodeNameProps) {
  return (
    <>
      <label class="field">
        {t.codeName}
        <input
          type="text"
          value={codeName}
          placeholder={t.codeNamePlaceholder}
          aria-describedby="code-name-hint"
          autoComplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      <p class="muted small" id="code-name-hint">
        {fill(t.codeNameHint, { title })}
      </p>
    </>
  )
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
  news: ReturnType<typeof newIn>
  /** Whether it has ended: then there is no level to choose. */
  isOver: boolean
  onCancel: () => void
}

function Buttons({ news, isOver, onCancel, t }: ButtonsProps) {
  return (
    <div class="dialog-buttons">
      <button type="submit" class="button button-primary" disabled={!news}>
        {news?.severity ? fill(t.save, { severity: news.severity }) : news || isOver ? t.quietSave : t.choose}
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
