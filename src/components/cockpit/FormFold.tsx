import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useOutside } from '../use-outside.ts'
import { type Forms, opensForm, useForms } from './use-forms.ts'

interface Props {
  style: string
  name: ComponentChildren
  /** Address of what the forms say. */
  forms: string
  /** Whether it closes when somebody goes on elsewhere. */
  isPassing?: boolean
  children: (forms: Forms) => ComponentChildren
}

/** A form that folds out of its name. It can be opened before this code is here, and closes when it can't be fetched. */
export function FormFold({ style, name, forms, isPassing = false, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => fold.current?.removeAttribute('open')
  const part = useForms(forms, isOpen, close)
  useLayoutEffect(() => setOpen(fold.current?.open ?? false), [])
  useOutside((target) => fold.current?.contains(target) ?? true, isPassing, close)
  return (
    <details
      class={style}
      ref={fold}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (!isPassing || event.key !== 'Escape' || event.isComposing) return
        close()
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary {...opensForm(forms)}>{name}</summary>
      {part && children(part)}
    </details>
  )
}
