import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

interface Props {
  title: string
  /** What it is done to, and what can be saved before. */
  children: ComponentChildren
  /** What the button says that does it. */
  doIt: string
  t: Words<'archive'>
  onClose: (isSure: boolean) => void
}

/** Asks for a word, typed, before something is deleted that nobody can bring back. */
export function ConfirmByWord({ title, children, doIt, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState('')
  const isSure = useRef(false)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="delete-title" onClose={() => onClose(isSure.current)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          isSure.current = String(new FormData(event.currentTarget).get('word')).trim() === t.deleteWord
          if (isSure.current) dialog.current?.close()
          else setProblem(fill(t.wrongWord, { word: t.deleteWord }))
        }}
      >
        <h2 id="delete-title">{title}</h2>
        {children}
        <label class="field">
          {fill(t.deleteConfirm, { word: t.deleteWord })}
          <input
            type="text"
            name="word"
            // What is offered before it is no default: it may put a file where nothing is to stay.
            autoFocus
            autoComplete="off"
            aria-invalid={problem !== ''}
            aria-describedby="delete-problem"
          />
        </label>
        <p class="problem" id="delete-problem" role="alert">
          {problem}
        </p>
        <div class="dialog-buttons">
          <button type="submit" class="button">
            {doIt}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
