import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { staleSpan } from './stale-span.ts'
import type { StaleQuestion } from '../../stores/stale.ts'
import { startClean } from '../../stores/start-clean.ts'
import { answer } from '../../stores/toast.ts'
import { lazilyWithWords } from '../lazily-with-words.ts'
import { usePart } from '../use-part.ts'
import type { SavingBrief } from './SaveNotice.tsx'

const wordsIn = lazilyWithWords<object, { stale: Words<'stale'> }>(async () => ({}))

/** What is said at once where the question can't be fetched, and where its words are. */
export type StaleBrief = Pick<Words<'incident'>['bar'], 'notAsked'> & { saving: SavingBrief }

/** The question, once its words are there; where they can’t be fetched, that is said, and the next press asks again. */
export function StaleDialog({ question, t }: { question: StaleQuestion; t: StaleBrief }) {
  const part = usePart(wordsIn(t.saving.file), question, () => {
    question.drop()
    answer(t.notAsked)
  })
  return part ? <Question question={question} t={part.words.stale} /> : null
}

/** It stands over the page, so that it is in view wherever somebody pressed, and the page stays where it is. */
function Question({ question, t }: { question: StaleQuestion; t: Words<'stale'> }) {
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
