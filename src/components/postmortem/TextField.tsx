import type { ComponentChildren, JSX } from 'preact'
import type { Drafts } from '../../stores/drafts.ts'

interface Props {
  /** Key of the draft, and of the log's field. */
  field: string
  id: string
  label: string
  /** What the field shows. */
  value: string
  hint?: string
  isLong?: boolean
  isInvalid?: boolean
  /** Why what stands in the field wasn't saved; the empty text when it was. */
  problem?: string
  /** What stands under the field, read out with it. */
  children?: ComponentChildren
  drafts: Drafts
}

/** A labelled text field that saves as it is typed in. */
export function TextField({ field, id, label, value, hint, isLong, isInvalid, problem, children, drafts }: Props) {
  const typed = (event: JSX.TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    drafts.type(field, event.currentTarget.value, (event as unknown as InputEvent).isComposing)
  }
  const input = {
    id,
    value,
    autocomplete: 'off',
    'aria-describedby': hint || children || problem ? `${id}-hint` : undefined,
    'aria-invalid': isInvalid || Boolean(problem) || undefined,
    onFocus: () => drafts.enter(field, value),
    onInput: typed,
    onCompositionEnd: typed,
    onBlur: () => drafts.leave(field),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isLong ? <textarea rows={4} {...input} /> : <input type="text" {...input} />}
      {(hint || children || problem) && (
        <span id={`${id}-hint`}>
          {hint} {children}{' '}
          {problem && (
            <span class="problem" role="alert">
              {problem}
            </span>
          )}
        </span>
      )}
    </div>
  )
}
