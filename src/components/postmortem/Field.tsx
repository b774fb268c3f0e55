import { SEVERITIES } from '../../domain/log/entry.ts'
import { FIELDS, type FieldId, YES } from '../../domain/postmortem/fields.ts'
import { fieldValue } from '../../domain/postmortem/values.ts'
import { fieldLabel } from '../../domain/postmortem/words.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { TextField } from './TextField.tsx'
import { TimeField } from './TimeField.tsx'
import { loggedValue, type Postmortem } from './use-postmortem.ts'

interface Props {
  field: FieldId
  postmortem: Postmortem
  t: Words<'postmortem'>
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
  const kind = FIELDS[field]
  const hint = field === 'no-external-message' ? '' : words.hints[field]
  const value = fieldValue(field, facts, fields, words)
  const settle = (text: string) => {
    drafts.type(field, text)
    drafts.leave(field)
  }

  if (kind === 'flag') {
    return (
      <label class="postmortem-flag">
        <input
          type="checkbox"
          id={id}
          checked={fields.get(field) === YES}
          onChange={(event) => settle(event.currentTarget.checked ? YES : '')}
        />{' '}
        {label}
      </label>
    )
  }
  if (kind === 'time') {
    return (
      <TimeField
        field={field}
        id={id}
        label={label}
        value={value}
        zone={zone}
        hint={hint}
        failed={t.timeFailed}
        drafts={drafts}
      />
    )
  }
  if (kind === 'severity') {
    const logged = facts.severity ? fill(t.fromLog, { value: facts.severity }) : ''
    return (
      <div class="field">
        <label for={id}>{label}</label>
        <select
          id={id}
          autocomplete="off"
          value={fields.get(field) ?? ''}
          aria-describedby={`${id}-hint`}
          onChange={(event) => settle(event.currentTarget.value)}
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
  const logged = fields.get(field) ? loggedValue(field, source) : ''
  return (
    <TextField
      field={field}
      id={id}
      label={label}
      value={shown(field, value)}
      hint={hint}
      isLong={kind === 'text'}
      drafts={drafts}
    >
      {logged && logged !== value && fill(t.fromLog, { value: logged })}
    </TextField>
  )
}
