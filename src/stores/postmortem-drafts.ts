import type { EntryId } from '../domain/log/entry.ts'
import { postmortemFacts } from '../domain/postmortem/facts.ts'
import type { Fields } from '../domain/postmortem/fields.ts'
import { valueFromLog } from '../domain/postmortem/field-values.ts'
import type { PostmortemWords } from '../domain/postmortem/document-words.ts'
import type { Draft } from './drafts.ts'
import { setSource } from './data-links.ts'
import { setField } from './fields.ts'
import { $incident } from './incident.ts'

const LINK = 'link.'
const NO_FIELDS: Fields = new Map()

/** Key of the draft that holds the data link of a timeline row. */
export function linkKey(entry: EntryId): string {
  return LINK + entry
}

/**
 * Records what was typed in the postmortem's form. Nothing is recorded when the field holds this text already, or when
 * the field is empty and this is the text that is filled in from the log.
 * @param key a field's name, or `linkKey`
 * @param isFresh whether the incident that it was typed for is archived: what belongs to one of its entries stays there
 * @returns false when it should be a data link and is none
 */
export function savePostmortemDraft(key: string, text: string, words: PostmortemWords, isFresh = false): boolean {
  if (isFresh && key.includes('.')) return true
  if (key.startsWith(LINK)) return setSource(key.slice(LINK.length), text)
  if (!saysTheLog(key, text, words)) setField(key, text)
  return true
}

function saysTheLog(key: string, text: string, words: PostmortemWords): boolean {
  const incident = $incident.get()
  if (incident?.fields.get(key)) return false
  return text === valueFromLog(key, { facts: postmortemFacts(incident), fields: NO_FIELDS, words })
}

/** The fields with what is typed and not saved yet in its place. */
export function fieldsWithDrafts(fields: Fields | undefined, drafts: ReadonlyMap<string, Draft>): Fields {
  const merged = new Map(fields)
  for (const [key, draft] of drafts) if (draft.dirty && !key.startsWith(LINK)) merged.set(key, draft.text)
  return merged
}
