import { useEffect, useState } from 'preact/hooks'
import type { Advice } from '../../domain/advice/wording.ts'
import { lazily } from '../../stores/lazily.ts'

const wording = lazily(() => import('../../domain/advice/languages.ts'))

/** How long nobody must have typed before the text is read again. */
const PAUSE_MS = 1_000

interface Props {
  text: string
  /** The language in which the advice is given. */
  locale: string
  label: string
}

/** What is advised on an update before it is sent, as in the postmortem. The rules are fetched once there is a text. */
export function UpdateAdvice({ text, locale, label }: Props) {
  const [advice, setAdvice] = useState<readonly Advice[]>([])
  useEffect(() => {
    let isStale = false
    const timer = setTimeout(async () => {
      // Without the rules there is no advice, and nothing else is missed.
      const given = await wording(
        (rules) => rules.adviseOnUpdate(text, locale),
        () => undefined,
      )
      if (given && !isStale) setAdvice(given)
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [text, locale])
  if (advice.length === 0) return null
  return (
    <ul class="postmortem-advice" aria-label={label}>
      {advice.map(({ rule, quote, why, instead }) => (
        <li key={rule}>
          {quote && <mark>{quote}</mark>} {why} <strong>{instead}</strong>
        </li>
      ))}
    </ul>
  )
}
