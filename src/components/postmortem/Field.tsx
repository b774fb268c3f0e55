import { SEVERITIES } from '../../domain/log/entry.ts'
import { FIELDS, type FieldId, YES } from '../../domain/postmortem/fields.ts'
import { fieldValue } from '../../domain/postmortem/values.ts'
import { fieldLabel } from '../../domain/postmortem/words.ts'
import { fill } from '../../i18n/format.ts'
import { TextField } from './TextField.tsx'
import { TimeField } from './TimeField.tsx'
import { loggedValue, type Postmortem } from './use-postmortem.ts'
import type { FormWords } from './words.ts'

interface Props {
  field: FieldId
  postmortem: Postmortem
  t: FormWords
}

/** Element id of a field's input. */
export function inputId(part: string): string {
  return `pm-${part.replace('.', '-')}`
}

/** One field of the template, in the shape that its kind asks for. */
export function Field({ field, postmortem, t }: Props) {
  const { source, drafts, shown } = postmortem
  const { facts, fields, words, zone } = source
  const id = inputId(field)
  const label = fieldLabel(words, field)
  const hint = field === 'no-external-message' ? '' : words.hints[field]
  const value = fieldValue(field, facts, fields, words)
  // What is chosen is settled at once; what is typed waits for a pause.
  const settle = (text: string) => {
    drafts.type(field, text)
    drafts.leave(field)
  }
  switch (FIELDS[field]) {
    case 'flag':
      return <FlagField id={id} label={label} isSet={fields.get(field) === YES} onSettle={settle} />
    case 'time':
      return <TimeField {...{ field, id, label, value, zone, hint, drafts }} failed={t.timeFailed} />
    case 'severity': {
      const logged = facts.severity ? fill(t.fromLog, { value: facts.severity }) : ''
      return <SeverityField {...{ id, label, hint, logged }} value={fields.get(field) ?? ''} onSettle={settle} />
    }
    default: {
      const logged = fields.get(field) ? loggedValue(field, source) : ''
      return (
        <TextField
          {...{ field, id, label, hint, drafts }}
          value={shown(field, value)}
          isLong={FIELDS[field] === 'text'}
        >
          {logged && logged !== value && fill(t.fromLog, { value: logged })}
        </TextField>
      )
    }
  }
}

interface ChoiceProps {
  id: string
  label: string
  onSettle: (value: string) => void
}

function FlagField({ id, label, isSet, onSettle }: ChoiceProps & { isSet: boolean }) {
  return (
    <label class="postmortem-flag">
      <input
        type="checkbox"
        id={id}
        checked={isSet}
        onChange={(event) => onSettle(event.currentTarget.checked ? YES : '')}
      />{' '}
      {label}
    </label>
  )
}

interface SeverityProps extends ChoiceProps {
  hint: string
  /** What the log says, for when nothing is chosen. */
  logged: string
  value: string
}

function SeverityField({ id, label, hint, logged, value, onSettle }: SeverityProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        autocomplete="off"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onSettle(event.currentTarget.value)}
      >
        <option value="">{logged}</option>
        {SEVERITIES.map((severity) => (
          <option value={severity}>{severity}</option>
        ))}
      </select>
      <span id={`${id}-hint`}>{hint}</span>
    </div>
  )
}
