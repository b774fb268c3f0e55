import type { Words } from '../../i18n/index.ts'
import type { OwnChoice } from '../../domain/incident/declaration.ts'
import { SEVERITIES, type Severity } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import type { DeclarationDraft } from './use-declaration-draft.ts'

interface Props {
  title: string
  severity: Severity
  /** What the fields begin with; the form reads what they hold. */
  commander: string
  startedAt: string
  zone: string
  /** Keeps what is typed. */
  draft: DeclarationDraft
  /** The field with which something is wrong. */
  wrong: 'title' | 'commander' | 'startedAt' | undefined
  onChoose: (choice: OwnChoice) => void
  t: Words<'command'>['bar']
}

/** What an incident is called, how bad it is, who commands, when it began. */
export function DeclareFields({ title, severity, commander, startedAt, zone, draft, wrong, onChoose, t }: Props) {
  return (
    <>
      <label class="field">
        {t.title}
        <input
          type="text"
          name="title"
          value={title}
          placeholder={t.titlePlaceholder}
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
      <label class="field">
        {t.startedAt}
        <input
          type="datetime-local"
          name="startedAt"
          defaultValue={startedAt}
          onInput={(event) => draft.keepStartedAt(event.currentTarget.value)}
          aria-invalid={wrong === 'startedAt'}
          aria-describedby="declare-zone declare-problem"
        />
      </label>
      <p class="muted small" id="declare-zone">
        {fill(t.startedAtHint, { zone })}
      </p>
    </>
  )
}
