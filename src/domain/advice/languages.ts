import type { PostmortemSource } from '../postmortem/postmortem-source.ts'
import type { Fields } from '../postmortem/fields.ts'
import { type Advice, advise, dismissed, spotsOf, type WordingTable } from './wording.ts'
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

/**
 * What was dismissed for a postmortem.
 * @param language the language in which it is told; nothing is told in one without rules
 */
export function dismissedIn(fields: Fields, language: string): Advice[] {
  const speaking = TABLES.get(language)
  return speaking ? dismissed(speaking, fields) : []
}
