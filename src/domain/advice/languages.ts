import type { PostmortemSource } from '../postmortem/postmortem-source.ts'
import type { Fields } from '../postmortem/fields.ts'
import { type Advice, advise, dismissed, type RuleId, spotsOf, type WordingTable } from './wording.ts'
import { EN } from './en.ts'
import { ZH_CN } from './zh-CN.ts'

/** The languages that have rules, by their BCP 47 tags. Whoever reads the site in another one gets no advice. */
const TABLES: ReadonlyMap<string, WordingTable> = new Map([
  ['zh-CN', ZH_CN],
  ['en', EN],
])

/**
 * What is advised for a postmortem. Its texts are read by the rules of every language, for a document may mix them.
 * @param language the language in which the advice is given; none is given in one without rules
 */
export function adviseIn(source: PostmortemSource, language: string): Advice[] {
  const speaking = TABLES.get(language)
  if (!speaking) return []
  const others = [...TABLES.values()].filter((table) => table !== speaking)
  return advise(spotsOf(source), [speaking, ...others], source.fields)
}

/** Rules that the warning before an export covers: what it looks for is advised on once. */
const LEAKS: readonly RuleId[] = ['secret', 'phone', 'email']

/**
 * What is advised for an update that is about to be sent. Whoever reads it, a promised time is advised against: what the
 * executives are promised reaches the customers.
 * @param language the language in which the advice is given; none is given in one without rules
 */
export function adviseOnUpdate(text: string, language: string): Advice[] {
  const speaking = TABLES.get(language)
  if (!speaking) return []
  const others = [...TABLES.values()].filter((table) => table !== speaking)
  return advise([{ key: 'update', kind: 'message', text }], [speaking, ...others], new Map()).filter(
    ({ rule }) => !LEAKS.includes(rule),
  )
}

/**
 * What was dismissed for a postmortem.
 * @param language the language in which it is told; nothing is told in one without rules
 */
export function dismissedIn(fields: Fields, language: string): Advice[] {
  const speaking = TABLES.get(language)
  return speaking ? dismissed(speaking, fields) : []
}
