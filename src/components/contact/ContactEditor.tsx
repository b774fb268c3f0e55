import { useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import { override } from '../../stores/contact.ts'
import { type ContactField, type ContactValues, contactProblem, type Problem } from './fields.ts'

export type EditorWords = Record<Problem, string> & {
  edit: string
  editOf: string
  save: string
  overridden: string
  restore: string
  restoreOf: string
  fieldChat: string
  fieldChatUrl: string
  fieldCall: string
  fieldPhone: string
  fieldPin: string
  fieldPage: string
  fieldExecutives: string
}

interface Props {
  fields: readonly ContactField[]
  values: ContactValues
  isChanged: (field: ContactField) => boolean
  valueOf: (field: ContactField) => string
  t: EditorWords
}

/** Lets a person use other contact values in this browser, and go back to the organisation's. */
export function ContactEditor({ fields, values, isChanged, valueOf, t }: Props) {
  const [problems, setProblems] = useState<Partial<Record<ContactField, Problem>>>({})
  const names: Record<ContactField, string> = {
    chat: t.fieldChat,
    chatUrl: t.fieldChatUrl,
    call: t.fieldCall,
    phone: t.fieldPhone,
    pin: t.fieldPin,
    page: t.fieldPage,
    executives: t.fieldExecutives,
  }
  const save = (field: ContactField, typed: string) => {
    const value = typed.trim()
    const problem = contactProblem(field, value)
    setProblems({ ...problems, [field]: problem })
    if (!problem) override(field, value === values[field] ? undefined : value)
  }
  return (
    <details class="contact-editor">
      <summary>{t.edit}</summary>
      {fields.map((field) => (
        <form
          key={field}
          onSubmit={(event) => {
            event.preventDefault()
            save(field, String(new FormData(event.currentTarget).get(field)))
          }}
        >
          <label class="field">
            {names[field]}
            <input
              name={field}
              key={valueOf(field)}
              defaultValue={valueOf(field)}
              autoComplete="off"
              aria-invalid={problems[field] !== undefined}
              aria-describedby={problems[field] && `contact-problem-${field}`}
            />
          </label>
          <button class="button" aria-label={fill(t.editOf, { what: names[field] })}>
            {t.save}
          </button>
          {isChanged(field) && (
            <button class="button" type="button" aria-label={fill(t.restoreOf, { what: names[field] })} onClick={() => override(field, undefined)}>
              {t.restore}
            </button>
          )}
          {problems[field] && (
            <p class="problem" role="alert" id={`contact-problem-${field}`}>
              {t[problems[field]]}
            </p>
          )}
        </form>
      ))}
    </details>
  )
}
