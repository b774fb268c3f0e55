import { useEffect, useRef, useState } from 'preact/hooks'
import { REASON_LIMIT } from '../../domain/log/text-limit.ts'
import type { Words } from '../../i18n/index.ts'
import { overLimit } from '../over-limit.ts'
import { $calmList } from '../../stores/steps.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useStore } from '../use-store.ts'

interface Props {
  id: string
  t: Words<'checklist'>['step']
  /** @param done is called once that is recorded */
  onChoose: (state: 'skipped', reason: string, done: () => void) => void
  onCancel: () => void
}

/** Asks why a step is skipped. Without a reason it stays open. Escape keeps what was typed, until it is cancelled. */
export function SkipForm({ id, t, onChoose, onCancel }: Props) {
  const run = useStore($calmList, { ssr: () => undefined })?.id
  const [typed, setTyped] = useKeptText(`skip.${id}`, run)
  const [problem, setProblem] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  useEffect(() => reasonField.current?.focus(), [])
  return (
    <form
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault()
        const reason = typed.trim()
        const wrong = reason ? overLimit(reason, REASON_LIMIT, t.reason, t) : t.reasonMissing
        setProblem(wrong)
        if (!wrong) onChoose('skipped', reason, () => setTyped(''))
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label class="field">
        {t.reason}
        <input
          type="text"
          name="reason"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={problem ? `problem-${id}` : undefined}
          ref={reasonField}
        />
      </label>
      <button type="submit" class="button button-primary">
        {t.skipNow}
      </button>
      <button
        class="button"
        type="button"
        onClick={() => {
          setTyped('')
          onCancel()
        }}
      >
        {t.cancel}
      </button>
      {problem && (
        <p class="problem" id={`problem-${id}`} role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
