import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Advising } from './use-advice.ts'

interface Props {
  /** The place that is spoken of: a field, a row's link or a section. */
  at: string
  /** Element id of the place's input, where the cursor goes after a dismissal. */
  id: string
  advice: Advising
  t: Words<'postmortem'>
}

/** What is advised at one place, under its field: what was found, why it matters, what to write instead. */
export function AdviceList({ at, id, advice, t }: Props) {
  const given = advice.at(at)
  if (given.length === 0) return null
  return (
    <ul class="postmortem-advice" aria-label={t.advice}>
      {given.map(({ rule, quote, why, instead }) => (
        <li key={rule}>
          {quote && <mark>{quote}</mark>} {why} <strong>{instead}</strong>{' '}
          <button
            type="button"
            class="button"
            aria-label={fill(t.dismissAdvice, { why })}
            onClick={() => {
              advice.dismiss(rule, at)
              document.getElementById(id)?.focus()
            }}
          >
            {t.dismiss}
          </button>
        </li>
      ))}
    </ul>
  )
}
