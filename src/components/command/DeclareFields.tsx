import type { Words } from '../../i18n/index.ts'
import type { LongField, OwnChoice, TimeField } from '../../domain/incident/declaration.ts'
import { SEVERITIES, type Severity } from '../../domain/log/entry.ts'
import { useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import { QuietChoice } from './QuietChoice.tsx'
import type { DeclarationDraft } from './use-declaration-draft.ts'

interface Props {
  title: string
  /** Whether nobody else may learn of it: then it is called by a code name. */
  isQuiet: boolean
  severity: Severity
  /** What the fields begin with; the form reads what they hold. */
  commander: string
  startedAt: string
  zone: string
  /** Keeps what is typed. */
  draft: DeclarationDraft
  /** Whether it may be over already. */
  mayBeOver: boolean
  /** The field with which something is wrong. */
  wrong: LongField['field'] | TimeField | undefined
  onChoose: (choice: OwnChoice) => void
  t: Words<'command'>['bar']
}

/** What an incident is called, how bad it is, who commands, when it began. */
export function DeclareFields({ title, isQuiet, severity, commander, draft, wrong, onChoose, t, ...times }: Props) {
  // What was typed while the field asked for a name is no code name by itself.
  const typedOpenly = useRef('')
  if (!isQuiet) typedOpenly.current = title
  return (
    <>
      <label class="field">
        {isQuiet ? t.codeName : t.title}
        <input
          type="text"
          name="title"
          value={title}
          placeholder={isQuiet ? t.codeNamePlaceholder : t.titlePlaceholder}
          autoComplete="off"
          aria-invalid={wrong === 'title'}
          aria-describedby="declare-problem"
          onInput={(event) => onChoose({ title: event.currentTarget.value })}
        />
      </label>
      <div class="dialog-row">
        <label class="field">
          {t.severity}
          <select
            name="severity"
            value={severity}
            onChange={(event) => onChoose({ severity: event.currentTarget.value as Severity })}
          >
            {SEVERITIES.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </select>
        </label>
        <label class="field">
          {t.commander}
          <input
            type="text"
            name="commander"
            defaultValue={commander}
            onInput={(event) => draft.keepCommander(event.currentTarget.value)}
            autoComplete="off"
            aria-invalid={wrong === 'commander'}
            aria-describedby="declare-problem"
          />
        </label>
      </div>
      <QuietChoice isQuiet={isQuiet} onChoose={(quiet) => draft.keepQuiet(quiet ? 'yes' : 'no')} t={t.quiet} />
      <p class="todo small" role="status">
        {isQuiet && typedOpenly.current && typedOpenly.current === title && fill(t.isCodeName, { title })}
      </p>
      <TimeFields {...times} draft={draft} wrong={wrong} t={t} />
    </>
  )
}

/** When it began and, for what is written down afterwards, when it ended. */
function TimeFields({
  startedAt,
  zone,
  mayBeOver,
  draft,
  wrong,
  t,
}: Pick<Props, 'startedAt' | 'zone' | 'mayBeOver' | 'draft' | 'wrong' | 't'>) {
  const [pressed, setPressed] = useState<boolean>()
  // An end that was typed before a reload shows its field, also while it is typed anew.
  const wasOver = useRef(false)
  if (draft.endedAt) wasOver.current = true
  const isOver = pressed ?? wasOver.current
  const keep = { startedAt: draft.keepStartedAt, endedAt: draft.keepEndedAt }
  const time = (name: TimeField, offered?: string) => (
    <label class="field">
      {t[name]}
      <input
        type="datetime-local"
        name={name}
        defaultValue={offered}
        onInput={(event) => keep[name](event.currentTarget.value)}
        aria-invalid={wrong === name}
        aria-describedby="declare-zone declare-problem"
      />
    </label>
  )
  return (
    <>
      {time('startedAt', startedAt)}
      <p class="muted small" id="declare-zone">
        {fill(t.startedAtHint, { zone })}
      </p>
      {mayBeOver && (
        <label class="check">
          <input
            type="checkbox"
            checked={isOver}
            onChange={(event) => {
              setPressed(event.currentTarget.checked)
              draft.keepEndedAt('')
            }}
          />
          {t.afterwards}
        </label>
      )}
      {mayBeOver && isOver && time('endedAt', draft.endedAt)}
    </>
  )
}
