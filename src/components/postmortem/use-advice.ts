import { useEffect, useMemo, useState } from 'preact/hooks'
import { adviceField } from '../../domain/advice/dismissal.ts'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import type { Advice, RuleId } from '../../domain/advice/wording.ts'
import type { Locale } from '../../i18n/languages.ts'
import { dismissAdvice, restoreAdvice } from '../../stores/advice.ts'
import { lazily } from '../../stores/lazily.ts'
import { askFirst } from '../../stores/stale.ts'

/** How long nobody must have typed before the text is read again: advice in the middle of a word would only disturb. */
const PAUSE_MS = 1_000

/** Advice on the wording, and the way to be rid of it. */
export interface Advising {
  /** What is advised at a place of the form, by its key. */
  at(key: string): readonly Advice[]
  dismiss(rule: RuleId, key: string): void
  /** What was dismissed, once the rules are there. */
  dismissed: readonly Advice[]
  restore(rule: RuleId, key: string): void
  /** How many pieces there are, once that number has changed under somebody's hands. */
  said?: number
}

/**
 * Reads the postmortem whenever nothing has changed for a second. The rules are fetched the first time, so that they
 * delay nothing; without them there is no advice, and nothing else is missed.
 * @param locale the language in which the advice is given
 */
export function useAdvice(source: PostmortemSource, locale: Locale): Advising {
  const [read, setRead] = useState<{ advice: readonly Advice[]; rules?: Rules; said?: number }>({ advice: [] })
  const { facts, fields } = source
  useEffect(() => {
    let isStale = false
    const timer = setTimeout(async () => {
      const rules = await wording(
        (part) => part,
        () => undefined,
      )
      if (!rules || isStale) return
      const advice = rules.adviseIn(source, locale)
      const isWriting = document.activeElement?.closest('.postmortem-form') != null
      setRead((last) => ({
        advice,
        rules,
        ...(isWriting && last.advice.length !== advice.length ? { said: advice.length } : {}),
      }))
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [facts, fields, locale])

  const dismissed = useMemo(() => read.rules?.dismissedIn(fields, locale) ?? [], [read.rules, fields, locale])
  return {
    ...(read.said === undefined ? {} : { said: read.said }),
    at: (key) => read.advice.filter((one) => one.key === key && !fields.get(adviceField(one.rule, key))),
    dismiss: (rule, key) => askFirst((isFresh) => isFresh || dismissAdvice(rule, key)),
    dismissed,
    restore: (rule, key) => askFirst((isFresh) => isFresh || restoreAdvice(rule, key)),
  }
}

type Rules = typeof import('../../domain/advice/languages.ts')

const wording = lazily(() => import('../../domain/advice/languages.ts'))
