import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

interface Props {
  hours: number
  t: Words<'stale'>
  onAnswer: (clean: boolean) => void
}

/** Before something joins an incident that lay untouched: go on with it, or archive it and start clean? */
export function StaleQuestion({ hours, t, onAnswer }: Props) {
  return (
    <div class="step-form notice" role="alert">
      <p>{fill(t.question, { hours })}</p>
      <button type="button" class="button button-primary" onClick={() => onAnswer(true)}>
        {t.startClean}
      </button>
      <button type="button" class="button" onClick={() => onAnswer(false)}>
        {t.keepGoing}
      </button>
    </div>
  )
}
