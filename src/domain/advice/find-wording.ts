import { blanked, plainWords } from './plain-words.ts'
import { type Stretch, standsAlone } from './word-boundaries.ts'

/** A rule in one language. */
export interface WordingRule {
  /** Any of these. */
  looksFor: RegExp | readonly RegExp[]
  /** What only looks like it: names of things, set phrases. It is passed over, and the rest of the sentence is read. */
  ignores?: RegExp
  /** A sentence that holds this is well written all the same. */
  spares?: RegExp
  /** A text that holds this is of another sort, to which the rule doesn't apply. */
  sparesText?: RegExp
  /** A sentence without this needn't be read: it is in another language, or has no sign that is looked for. */
  needs?: RegExp
  /**
   * How the text is read: by default sentence by sentence, without code, addresses and quotations. `lines` and `text`
   * are read as they stand, for a secret stands in code, and a name may be one.
   */
  reads?: 'lines' | 'text'
  why: string
  instead: string
}

/**
 * What a rule of one language finds in a text: the words, the empty text when it is about something missing,
 * `undefined` when there is nothing to say.
 */
export function findWording(rule: WordingRule, text: string): string | undefined {
  if (rule.sparesText?.test(plainWords(text))) return undefined
  for (const { start, text: part } of partsOf(rule, text)) {
    const words = rememberedWords(rule, part)
    if (words) return text.slice(start + words.start, start + words.end).trim()
  }
  return undefined
}

/** A part of a text, and where it begins. */
interface Part {
  start: number
  text: string
}

const SENTENCE = /[^。！？；!?;\n.]*(?:\.(?!\s|$)[^。！？；!?;\n.]*)*(?:[。！？；!?;\n.]|$)/gu
const LINE = /[^\n]+/g

let last: { text: string; sentences: Part[] } = { text: '', sentences: [] }

function partsOf({ reads }: WordingRule, text: string): Part[] {
  if (reads === 'text') return [{ start: 0, text }]
  if (reads === 'lines') return parts(text, LINE)
  // Every rule reads the same sentences.
  if (last.text !== text) last = { text, sentences: parts(plainWords(text), SENTENCE) }
  return last.sentences
}

function parts(text: string, pattern: RegExp): Part[] {
  return [...text.matchAll(pattern)].map(({ 0: part, index }) => ({ start: index, text: part }))
}

/** What was found in each sentence: of a long text that is typed, only one changes with each letter. */
const before = new WeakMap<RegExp | readonly RegExp[], Map<string, Stretch | undefined>>()
const REMEMBERED = 1_000

function rememberedWords(rule: WordingRule, part: string): Stretch | undefined {
  if (rule.needs && !rule.needs.test(part)) return undefined
  const remembered = before.get(rule.looksFor) ?? new Map<string, Stretch | undefined>()
  before.set(rule.looksFor, remembered)
  if (remembered.has(part)) return remembered.get(part)
  if (remembered.size >= REMEMBERED) remembered.clear()
  const words = wordsIn(rule, part)
  remembered.set(part, words)
  return words
}

function wordsIn({ looksFor, ignores, spares, reads }: WordingRule, part: string): Stretch | undefined {
  if (spares?.test(part)) return undefined
  const read = ignores ? blanked(part, withFlag(ignores)) : part
  for (const pattern of [looksFor].flat())
    for (const stretch of stretches(read, withFlag(pattern))) if (reads || standsAlone(read, stretch)) return stretch
  return undefined
}

/** Where a pattern matches. What begins inside of another match counts too: the longer one may be none in the end. */
function* stretches(text: string, pattern: RegExp): Generator<Stretch> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield { start: match.index, end: match.index + match[0].length }
    // Between the halves of one character, a pattern would step back and find the same again.
    pattern.lastIndex = match.index + String.fromCodePoint(text.codePointAt(match.index) ?? 0).length
  }
}

/**
 * The same pattern with `g`; made once, for a text is read again with each letter that is typed. It is always our own
 * copy: a pattern keeps the place where its reader stopped, and the masking would go on from there.
 */
const made = new WeakMap<RegExp, RegExp>()

function withFlag(pattern: RegExp): RegExp {
  const global = made.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
  made.set(pattern, global)
  return global
}
