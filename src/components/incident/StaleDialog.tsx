import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { staleSpan } from './stale-span.ts'
import type { StaleQuestion } from '../../stores/stale.ts'
import { startClean } from '../../stores/start-clean.ts'

/** It stands over the page, so that it is in view wherever somebody pressed, and the page stays where it is. */
export function StaleDialog({ question, t }: { question: StaleQuestion; t: Words<'stale'> }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const text = useRef<HTMLParagraphElement>(null)
  // Before the next key: what somebody goes on typing must not land in the field that waits for an answer.
  useLayoutEffect(() => {
    dialog.current?.showModal()
    // Not a button: whoever goes on typing answers nothing.
    text.current?.focus()
  }, [])
  const button = (name: string, answer: () => void, kind = 'button') => (
    <button
      type="button"
      class={kind}
      onClick={() => {
        // The focus goes back to where it was before the answer changes the page.
        dialog.current?.close()
        answer()
      }}
    >
      {name}
    </button>
  )
  return (
    <dialog
      class="dialog"
      role="alertdialog"
      ref={dialog}
      onClose={question.drop}
      // A space that was meant for a field doesn’t scroll the page.
      onKeyDown={(event) => event.target === text.current && event.key === ' ' && event.preventDefault()}
      aria-labelledby="stale-question"
    >
      <p id="stale-question" tabIndex={-1} ref={text}>
        {fill(t.question, { span: staleSpan(question.hours, t) })}
      </p>
      <div class="dialog-buttons">
        {button(t.startClean, () => question.answer(startClean), 'button button-primary')}
        {button(t.keepGoing, () => question.answer())}
        {button(t.notNow, question.drop, 'link-button')}
      </div>
    </dialog>
  )
}
