import { fill } from '../../i18n/format.ts'
import type { Advising } from './use-advice.ts'
import type { FormTexts } from './generator-texts.ts'

/** A place of the form, and what is advised there. */
export interface AdvicePlace {
  /** The place that is spoken of: a field, a row's link or a section. */
  at: string
  /** Element id of the place's input, where the cursor goes after a dismissal. */
  id: string
  /** What stands before each piece, where it isn't under its field. */
  lead?: string
  advice: Advising
  t: FormTexts
}

/**
 * What is advised at one place, under its field: what was found, why it matters, what to write instead. Each stands on
 * one line, which opens where it is longer.
 */
export function GivenAdvice({ at, id, lead, advice, t }: AdvicePlace) {
  const given = advice.at(at)
  if (given.length === 0) return null
  return (
    <ul class="postmortem-advice" aria-label={t.advice}>
      {given.map(({ rule, quote, why, instead }) => (
        <li key={rule}>
          <details>
            <summary>
              {lead && <b>{lead} </b>}
              {quote && <mark>{quote}</mark>} {why} <strong>{instead}</strong>
            </summary>
          </details>
          <button
            type="button"
            class="postmortem-x"
            aria-label={fill(t.dismissAdvice, { why })}
            title={t.dismiss}
            onClick={() => {
              advice.dismiss(rule, at)
              document.getElementById(id)?.focus()
            }}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
