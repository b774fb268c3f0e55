import { SEVERITIES } from '../../domain/log/entry.ts'
import { FIELDS, type FieldId } from '../../domain/postmortem/fields.ts'
import { YES } from '../../domain/postmortem/item-fields.ts'
import { fieldValue, valueFromLog } from '../../domain/postmortem/field-values.ts'
import { fieldLabel } from '../../domain/postmortem/document-words.ts'
import { fill } from '../../i18n/format.ts'
import { Choice } from '../Choice.tsx'
import { refusalText } from '../refusal-text.ts'
import { TextField } from './TextField.tsx'
import { TimeField } from './TimeField.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { FormTexts } from './generator-texts.ts'

interface Props {
  field: FieldId
  postmortem: Postmortem
  t: FormTexts
}

/** Element id of a field's input. */
export function inputId(part: string): string {
  return `pm-${part.replace('.', '-')}`
}

/** One field of the template, in the shape that its kind asks for. */
export function Field({ field, postmortem, t }: Props) {
  const { source, drafts, textIn, refusal } = postmortem
  const { facts, fields, words, zone } = source
  const kind = FIELDS[field]
  const value = fieldValue(field, facts, fields, words)
  const common = {
    field,
    id: inputId(field),
    label: fieldLabel(words, field),
    hint: field === 'no-external-message' ? '' : words.hints[field],
    problem: refusalText(refusal(field), t),
    drafts,
  }
  switch (kind) {
    case 'flag':
      return <FlagField {...common} isSet={fields.get(field) === YES} />
    case 'time':
      return <TimeField {...common} value={value} zone={zone} failed={t.timeFailed} t={t} />
    case 'severity': {
      const logged = facts.severity ? fill(t.fromLog, { value: facts.severity }) : ''
      return <SeverityField {...common} value={fields.get(field) ?? ''} logged={logged} />
    }
    default: {
      const logged = fields.get(field) ? valueFromLog(field, source) : ''
      return (
        <TextField {...common} value={textIn(field, value)} isLong={kind === 'text'}>
          {logged && logged !== value && fill(t.fromLog, { value: logged })}
        </TextField>
      )
    }
  }
}

/** What is chosen with one press is saved at once. */
interface ChoiceProps {
  field: FieldId
  id: string
  label: string
  /** Why the choice wasn't saved; the empty text when it was. */
  problem: string
  drafts: Postmortem['drafts']
}

function settle({ field, drafts }: ChoiceProps, text: string): void {
  drafts.type(field, text)
  drafts.leave(field)
}

function Problem({ text }: { text: string }) {
  return text === '' ? null : (
    <span class="problem" role="alert">
      {text}
    </span>
  )
}

function FlagField({ isSet, ...props }: ChoiceProps & { isSet: boolean }) {
  return (
    <>
      <label class="postmortem-flag">
        <input
          type="checkbox"
          id={props.id}
          checked={isSet}
          onChange={(event) => settle(props, event.currentTarget.checked ? YES : '')}
        />{' '}
        {props.label}
      </label>
      <Problem text={props.problem} />
    </>
  )
}

function SeverityField({
  value,
  logged,
  hint,
  ...props
}: ChoiceProps & { value: string; logged: string; hint: string }) {
  const { id, label, problem } = props
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Choice
        id={id}
        autocomplete="off"
        value={value}
        aria-describedby={`${id}-hint`}
        onChoose={(severity) => settle(props, severity)}
      >
        <option value="">{logged}</option>
        {SEVERITIES.map((severity) => (
          <option value={severity}>{severity}</option>
        ))}
      </Choice>
      <span id={`${id}-hint`}>
        {hint} <Problem text={problem} />
      </span>
    </div>
  )
}
