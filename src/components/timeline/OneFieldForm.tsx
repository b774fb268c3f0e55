import { cloneElement, type ComponentChildren, type VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'

type Input = HTMLInputElement | HTMLTextAreaElement

interface Props {
  label: string
  hint?: string
  /** The field that is filled in; without one the form only asks. */
  field?: VNode
  save: string
  t: Words<'timeline'>['island']
  /** @returns what is wrong; the empty text when it is saved */
  onSave: (input: Input) => string | Promise<string>
  onCancel: () => void
  /** What is asked about the value before it can be saved. */
  children?: ComponentChildren
}

/** Ids begin with it. One such form is open at a time. */
const id = 'entry-form'

/** One field about an entry, to save or to leave. */
export function OneFieldForm({ label, hint, field, save, t, onSave, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), [])
  return (
    <div>
      <form
        class="step-form"
        ref={form}
        noValidate
        onSubmit={async (event) => {
          event.preventDefault()
          setProblem(await onSave(event.currentTarget.elements.namedItem('value') as Input))
        }}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      >
        {field ? (
          <div class="field">
            <label for={`${id}-field`}>{label}</label>
            {cloneElement(field, {
              id: `${id}-field`,
              'aria-invalid': problem !== '',
              'aria-describedby': `${id}-hint ${id}-problem`,
            })}
            <span id={`${id}-hint`}>{hint}</span>
          </div>
        ) : (
          <p>{label}</p>
        )}
        <button type="submit" class="button button-primary">
          {save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t.cancel}
        </button>
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
        {children}
      </form>
    </div>
  )
}
