import { useEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'

interface Props {
  id: string
  t: Words<'checklist'>['step']
  onSkip: (reason: string) => void
  onCancel: () => void
}

/** Asks why a step is skipped. Without a reason it stays open. */
export function SkipForm({ id, t, onSkip, onCancel }: Props) {
  const [missing, setMissing] = useState(false)
  const reasonField = useRef<HTMLInputElement>(null)
  useEffect(() => reasonField.current?.focus(), [])
  return (
    <form
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault()
        const reason = String(new FormData(event.currentTarget).get('reason')).trim()
        if (reason) onSkip(reason)
        else setMissing(true)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label class="field">
        {t.reason}
        <input
          type="text"
          name="reason"
          maxLength={300}
          autoComplete="off"
          aria-invalid={missing}
          aria-describedby={missing ? `problem-${id}` : undefined}
          ref={reasonField}
        />
      </label>
      <button type="submit" class="button button-primary">
        {t.skipNow}
      </button>
      <button class="button" type="button" onClick={onCancel}>
        {t.cancel}
      </button>
      {missing && (
        <p class="problem" id={`problem-${id}`} role="alert">
          {t.reasonMissing}
        </p>
      )}
    </form>
  )
}
