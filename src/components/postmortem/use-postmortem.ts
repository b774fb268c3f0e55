import { useMemo } from 'preact/hooks'
import type { StepKey } from '../../domain/log/entry.ts'
import { postmortemFacts } from '../../domain/postmortem/facts.ts'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import type { PostmortemWords } from '../../domain/postmortem/document-words.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $incident } from '../../stores/incident.ts'
import { fieldsWithDrafts, savePostmortemDraft } from '../../stores/postmortem-drafts.ts'
import { type Typing, useDrafts } from '../use-drafts.ts'
import { useStore } from '../use-store.ts'
import { type Advising, useAdvice } from './use-advice.ts'

const NOTHING_OPEN = () => undefined

/** The postmortem of the open incident, with what is being typed, and the way to type. */
export interface Postmortem extends Omit<Typing, 'typed'> {
  source: PostmortemSource
  advice: Advising
  /** The postmortem as it stands right now, with nothing left unsaved but what the log refuses. */
  saved(): PostmortemSource
}

/**
 * The first render knows of no incident, like the built page.
 * @param locale the language of the page, and of the advice
 * @param removed the steps that were removed from their pages for good
 */
export function usePostmortem(
  words: PostmortemWords,
  zone: string,
  locale: Locale,
  removed?: readonly StepKey[],
): Postmortem {
  const incident = useStore($incident, { ssr: NOTHING_OPEN })
  const facts = useMemo(() => postmortemFacts(incident, removed), [incident])
  const { typed, ...typing } = useDrafts((key, text, isFresh) => savePostmortemDraft(key, text, words, isFresh))
  const fields = useMemo(() => fieldsWithDrafts(incident?.fields, typed), [incident, typed])
  const source = { facts, fields, words, zone }
  const advice = useAdvice(source, locale)
  return {
    ...typing,
    source,
    advice,
    saved() {
      typing.drafts.flush()
      const latest = $incident.get()
      const saved = fieldsWithDrafts(latest?.fields, typing.drafts.$drafts.get())
      return { facts: postmortemFacts(latest, removed), fields: saved, words, zone }
    },
  }
}
