import type { WordingRule } from './find-wording.ts'

/**
 * Words that don't go out in a message, beside those that the advice on postmortems knows (message templates, “Always and
 * never”). A rule is one kind of word, the same in each language.
 */
export const MESSAGE_RULES = [
  'belittling',
  'disguise',
  'patience',
  'unchecked-data',
  'unconfirmed-end',
  'hidden-actor',
  'breach-comfort',
] as const
/** One of them. */
export type MessageRule = (typeof MESSAGE_RULES)[number]

/** The rules of one language: each of them, or it doesn’t compile. */
export type MessageTable = Readonly<Record<MessageRule, WordingRule>>
