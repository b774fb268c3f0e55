import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { StaleChoice } from '../../stores/stale.ts'

interface Props {
  choice: StaleChoice
  t: Words<'stale'>
  /** It is answered, and what was put off is done. */
  onAnswered: () => void
}

/** Before something joins an incident that lay untouched: go on with it, or archive it and start clean? */
export function StaleQuestion({ choice, t, onAnswered }: Props) {
  const answer = (clean: boolean) => {
    choice.answer(clean)
    onAnswered()
  }
  return (
    <div class="step-form notice" role="alert">
      <p>{fill(t.question, { hours: choice.hours })}</p>
      <button type="button" class="button button-primary" onClick={() => answer(true)}>
        {t.startClean}
      </button>
      <button type="button" class="button" onClick={() => answer(false)}>
        {t.keepGoing}
      </button>
    </div>
  )
}
