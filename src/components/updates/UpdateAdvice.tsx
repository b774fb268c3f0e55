import { useEffect, useState } from 'preact/hooks'
import type { Advice } from '../../domain/advice/wording.ts'
import { type Lazy, lazily } from '../../stores/lazily.ts'

/** What reads a text in a language, and says what it advises. */
type Advise = (text: string, locale: string) => readonly AdviceLine[]
/** What is advised; `rule` is unique in a text. */
type AdviceLine = Pick<Advice, 'quote' | 'why' | 'instead'> & { rule: string }

const onUpdate: Lazy<Advise> = lazily(async () => (await import('../../domain/advice/languages.ts')).adviseOnUpdate)

/** How long nobody must have typed before the text is read again. */
const PAUSE_MS = 1_000

interface Props {
  text: string
  /** The language in which the advice is given. */
  locale: string
  label: string
  /** By what it is read; as an update when it is left out. */
  advise?: Lazy<Advise>
}

/** What is advised on an update before it is sent, as in the postmortem. The rules are fetched once there is a text. */
export function UpdateAdvice({ text, locale, label, advise = onUpdate }: Props) {
  const [advice, setAdvice] = useState<readonly AdviceLine[]>([])
  useEffect(() => {
    let isStale = false
    const timer = setTimeout(async () => {
      // Without the rules there is no advice, and nothing else is missed.
      const given = await advise(
        (rules) => rules(text, locale),
        () => undefined,
      )
      if (given && !isStale) setAdvice(given)
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [text, locale, advise])
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
