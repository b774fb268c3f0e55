import { useStore } from '../use-store.ts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { isDataLink } from '../../domain/log/data-link.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import type { PostmortemSource } from '../../domain/postmortem/source.ts'
import { postmortemFacts } from '../../domain/postmortem/facts.ts'
import { FIELDS, type FieldId, type Fields } from '../../domain/postmortem/fields.ts'
import { fieldValue } from '../../domain/postmortem/values.ts'
import type { PostmortemWords } from '../../domain/postmortem/words.ts'
import { $incident } from '../../stores/incident.ts'
import { $entries, record } from '../../stores/log/index.ts'
import { me } from '../../stores/me.ts'
import type { Locale } from '../../i18n/languages.ts'
import { createDrafts, type Draft, type Drafts } from './drafts.ts'
import { type Advising, useAdvice } from './use-advice.ts'

const LINK = 'link.'
const NOTHING_OPEN = () => undefined
const NOTHING_TYPED: ReadonlyMap<string, Draft> = new Map()
const NO_FIELDS: Fields = new Map()

/** Key of the draft that holds the data link of a timeline row. */
export function linkKey(entry: EntryId): string {
  return LINK + entry
}

/** The postmortem of the open incident, with what is being typed, and the way to type. */
export interface Postmortem {
  source: PostmortemSource
  drafts: Drafts
  advice: Advising
  /** What a field shows: the text of whoever is in it, else what is stored, else what the log says. */
  shown(key: string, stored: string): string
  /** The postmortem as it stands in the log right now, with nothing left unsaved. */
  saved(): PostmortemSource
}

/**
 * The first render knows of no incident, like the built page.
 * @param locale the language of the page, and of the advice
 */
export function usePostmortem(words: PostmortemWords, zone: string, locale: Locale): Postmortem {
  const incident = useStore($incident, { ssr: NOTHING_OPEN })
  const facts = useMemo(() => postmortemFacts(incident), [incident])
  const [drafts] = useState(() => createDrafts((key, text) => save(key, text, words)))
  const typed = useStore(drafts.$drafts, { ssr: () => NOTHING_TYPED })

  useEffect(() => {
    const flushHidden = () => document.visibilityState === 'hidden' && drafts.flush()
    window.addEventListener('pagehide', drafts.flush)
    document.addEventListener('visibilitychange', flushHidden)
    return () => {
      window.removeEventListener('pagehide', drafts.flush)
      document.removeEventListener('visibilitychange', flushHidden)
      drafts.flush()
    }
  }, [drafts])

  const fields = useMemo(() => {
    const now = new Map(incident?.fields)
    for (const [key, draft] of typed) if (draft.dirty && !key.startsWith(LINK)) now.set(key, draft.text)
    return now
  }, [incident, typed])

  const source = { facts, fields, words, zone }
  const advice = useAdvice(source, locale)

  return {
    source,
    drafts,
    advice,
    shown: (key, stored) => typed.get(key)?.text ?? stored,
    saved() {
      drafts.flush()
      const latest = $incident.get()
      return { facts: postmortemFacts(latest), fields: latest?.fields ?? NO_FIELDS, words, zone }
    },
  }
}

function save(key: string, text: string, words: PostmortemWords): void {
  const incident = $incident.get()
  if (key.startsWith(LINK)) {
    saveLink(incident, key.slice(LINK.length), text.trim())
    return
  }
  const stored = incident?.fields.get(key) ?? ''
  if (text === stored) return
  if (stored === '' && text === loggedValue(key, { facts: postmortemFacts(incident), fields: NO_FIELDS, words })) return
  record({ kind: 'field', field: key, value: text }, { by: me() })
}

function saveLink(incident: Incident | undefined, entry: EntryId, source: string): void {
  const known = incident?.timeline.find((one) => one.id === entry)
  if (!known || source === (known.source ?? '')) return
  if (isDataLink(source)) record({ kind: 'amended', entry, source }, { by: me() })
  if (source !== '') return
  // An emptied link takes back the amendments that gave it; one that the note itself was written with stays.
  for (const given of $entries.get()) {
    const isLinkOnly =
      given.kind === 'amended' && given.entry === entry && given.source && !given.text && !given.happenedAt
    if (isLinkOnly) record({ kind: 'retracted', entry: given.id }, { by: me() })
  }
}

/** What a field would show if nothing were typed in it. */
export function loggedValue(key: string, { facts, fields, words }: Omit<PostmortemSource, 'zone'>): string {
  if (!Object.hasOwn(FIELDS, key)) return ''
  const others = new Map(fields)
  others.delete(key)
  return fieldValue(key as FieldId, facts, others, words)
}
