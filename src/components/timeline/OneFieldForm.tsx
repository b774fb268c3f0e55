import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'
import { useKeptText } from '../use-kept-text.ts'

type Input = HTMLInputElement | HTMLTextAreaElement

/** What every field has. */
interface FieldProps {
  id: string
  defaultValue: string
  onInput: (event: { currentTarget: Input }) => void
  'aria-invalid': boolean
  'aria-describedby': string
}

/** The field that is filled in, and under which name what is typed is kept until it is saved. */
interface Filled {
  field: (props: FieldProps) => VNode
  /** What it holds before anybody types. */
  value: string
  draft: string
}

/** A form without a field only asks, and keeps nothing. */
type Props = Common & (Filled | { [P in keyof Filled]?: undefined })

interface Common {
  label: string
  hint?: string
  save: string
  t: Words<'timeline'>['island']
  /** @returns what is wrong; the empty text when it is saved */
  onSave: (input: Input) => string | Promise<string>
  onCancel: () => void
  /** Something else is typed: what was asked about the value before is no question any more. */
  onType?: () => void
  /** What is asked about the value before it can be saved. */
  children?: ComponentChildren
}

/** Ids begin with it. One such form is open at a time. */
const id = 'entry-form'

/** One field about an entry, to save or to leave. Escape keeps what was typed, until it is saved or cancelled. */
export function OneFieldForm({ label, hint, field, value, draft = '', t, onSave, onType, ...rest }: Props) {
  const { save, onCancel, children } = rest
  const form = useRef<HTMLFormElement>(null)
  const [kept, setKept] = useKeptText(draft)
  const [problem, submit] = useSaving(onSave, () => setKept(''))
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), [])
  return (
    <div>
      <form
        class="step-form"
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit(event.currentTarget.elements.namedItem('value') as Input)
        }}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      >
        {field ? (
          <div class="field">
            <label for={`${id}-field`}>{label}</label>
            {field({
              id: `${id}-field`,
              // Set once: it isn't put back while somebody types.
              defaultValue: kept || value,
              onInput: ({ currentTarget }) => {
                setKept(currentTarget.value)
                onType?.()
              },
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
        <button
          type="button"
          class="button"
          onClick={() => {
            setKept('')
            onCancel()
          }}
        >
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

/** What is wrong, and what saves; pressed again while a time is being read, it saves once. */
function useSaving(
  onSave: Common['onSave'],
  saved: () => void,
): [problem: string, submit: (input: Input) => Promise<void>] {
  const [problem, setProblem] = useState('')
  const isBusy = useRef(false)
  const submit = async (input: Input) => {
    if (isBusy.current) return
    isBusy.current = true
    const wrong = await Promise.resolve(onSave(input)).finally(() => {
      isBusy.current = false
    })
    if (!wrong) saved()
    setProblem(wrong)
  }
  return [problem, submit]
}
