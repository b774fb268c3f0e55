import { findWording } from './find-wording.ts'
import { adviseOnUpdate } from './languages.ts'
import { MESSAGE_RULES, type MessageTable } from './message-words.ts'
import { MESSAGES_EN } from './message-words-en.ts'
import { MESSAGES_ZH_CN } from './message-words-zh-CN.ts'
import type { Advice } from './wording.ts'

const TABLES: ReadonlyMap<string, MessageTable> = new Map([
  ['zh-CN', MESSAGES_ZH_CN],
  ['en', MESSAGES_EN],
])

/** What is advised on a message; `rule` is unique in it. */
export type MessageAdvice = Pick<Advice, 'quote' | 'why' | 'instead'> & { rule: string }

/**
 * What is advised for a message that is about to be sent: what is advised for every update, and the words that don't go
 * out. The text is read by the rules of every language, for a message may mix them.
 * @param language the language in which the advice is given; none is given in one without rules
 */
export function adviseOnMessage(text: string, language: string): MessageAdvice[] {
  const speaking = TABLES.get(language)
  if (!speaking) return []
  const tables = [speaking, ...[...TABLES.values()].filter((table) => table !== speaking)]
  const advice = MESSAGE_RULES.flatMap((rule): MessageAdvice[] => {
    const quote = tables.map((table) => findWording(table[rule], text)).find((words) => words !== undefined)
    const { why, instead } = speaking[rule]
    return quote === undefined ? [] : [{ rule, quote, why, instead }]
  })
  return [...adviseOnUpdate(text, language), ...advice]
}
