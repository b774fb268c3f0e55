import { useStore } from '../use-store.ts'
import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { override } from '../../stores/contact.ts'
import { $ownContacts, NO_OWN_CONTACTS } from '../../stores/own-contacts.ts'
import { useReady } from '../use-ready.ts'
import { showContacts } from './show-contacts.ts'
import {
  CONTACT_FIELDS,
  type ContactField,
  type ContactValues,
  contactProblem,
  type Problem,
} from '../../domain/contact/contact-values.ts'

interface Props {
  values: ContactValues
  /** What is said beside a value of this browser. */
  changed: string
  t: Words<'contact'>['editor']
}

/** Lets a person use other contact values in this browser, and go back to the organisation's. */
export default function ContactEditor({ values, changed, t }: Props) {
  const ready = useReady()
  // What is changed here changes everywhere on the page.
  useEffect(() => showContacts(changed, '#contact-summary'), [changed])
  const here = { ...values, ...useStore($ownContacts, { ssr: () => NO_OWN_CONTACTS }).values }
  const [problems, setProblems] = useState<Partial<Record<ContactField, Problem>>>({})
  const save = (field: ContactField, typed: string) => {
    const value = typed.trim()
    const problem = contactProblem(field, value)
    setProblems({ ...problems, [field]: problem })
    if (!problem) override(field, value === values[field] ? undefined : value)
  }
  return (
    <>
      {CONTACT_FIELDS.map((field) => (
        <form
          key={field}
          onSubmit={(event) => {
            event.preventDefault()
            save(field, String(new FormData(event.currentTarget).get(field)))
          }}
        >
          <label class="field">
            {t.fields[field]}
            <input
              type="text"
              name={field}
              key={here[field]}
              defaultValue={here[field]}
              disabled={!ready}
              autoComplete="off"
              aria-invalid={problems[field] !== undefined}
              aria-describedby={problems[field] && `contact-problem-${field}`}
            />
          </label>
          <button type="submit" class="button" disabled={!ready} aria-label={fill(t.editOf, { what: t.fields[field] })}>
            {t.save}
          </button>
          {here[field] !== values[field] && (
            <button
              type="button"
              class="button"
              aria-label={fill(t.restoreOf, { what: t.fields[field] })}
              onClick={() => override(field, undefined)}
            >
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
    </>
  )
}
