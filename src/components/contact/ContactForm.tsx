import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type ContactField, contactProblem, type Problem } from '../../domain/contact/contact-values.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { override } from '../../stores/contact.ts'
import { answer } from '../../stores/toast.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useReady } from '../use-ready.ts'

/** Contacts belong to this browser, not to the incident that is open. */
const OWNER = 'device'

interface Props {
  field: ContactField
  /** The organization's value, and the one that holds in this browser. */
  value: string
  here: string
  t: Words<'contact'>['editor']
}

/** What is typed for a contact, and the ways to keep it or to take it back. The focus stays in its field. */
function useOverride({ field, value, here, t }: Props, ready: boolean) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useKeptText(`contact.${field}`, OWNER)
  const [problem, setProblem] = useState<Problem>()
  // With the drawing that lets somebody type: after it, what they typed would be gone.
  useLayoutEffect(() => {
    if (input.current) input.current.value = (ready && typed) || here
  }, [ready, here])
  const save = (text: string) => {
    const next = text.trim()
    const wrong = contactProblem(field, next)
    setProblem(wrong)
    if (wrong) return
    setTyped('')
    override(field, next === value ? undefined : next)
    answer(fill(t.saved, { what: t.fields[field] }))
  }
  const restore = () => {
    setTyped('')
    setProblem(undefined)
    override(field, undefined)
    // The button goes with the value that it takes back.
    input.current?.focus()
    answer(fill(t.restored, { what: t.fields[field] }))
  }
  return { input, problem, setTyped, save, restore }
}

/** One contact value: another one for this browser, or back to the organization's. */
export function ContactForm(props: Props) {
  const { field, value, here, t } = props
  const ready = useReady()
  const { input, problem, setTyped, save, restore } = useOverride(props, ready)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save(input.current?.value ?? '')
      }}
    >
      <label class="field">
        {t.fields[field]}
        <input
          type="text"
          ref={input}
          defaultValue={here}
          disabled={!ready}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem && `contact-problem-${field}`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={!ready} aria-label={fill(t.editOf, { what: t.fields[field] })}>
        {t.save}
      </button>
      {here !== value && (
        <button
          type="button"
          class="button"
          aria-label={fill(t.restoreOf, { what: t.fields[field] })}
          onClick={restore}
        >
          {t.restore}
        </button>
      )}
      {problem && (
        <p class="problem" role="alert" id={`contact-problem-${field}`}>
          {t[problem]}
        </p>
      )}
    </form>
  )
}
