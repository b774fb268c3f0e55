import { type Likeness, likenessTo } from './likeness.ts'
import { pairsOf, type Query, type Term } from './query.ts'
import type { SoughtWord } from './sentences.ts'
import { WEIGHTS } from './weights.ts'
import type { IndexedPlace, Standing, WordIndex } from './word-index.ts'

/** A code says what is asked more than any word: SEV-2. */
const CODE = /^[a-z]+\d+$/
const HAN = /^\p{Script=Han}+$/u

/** A word, where it stands, and what it is worth beside the one that was typed. */
export interface Word extends SoughtWord {
  worth: number
  /** Pairs of characters, of a name that may not stand there as a whole. */
  pairs: readonly Standing[]
}
/** What each word of a query is worth, in the pages of a language. */
export interface Scale {
  terms: readonly (readonly Word[])[]
  /** What each term is worth where it stands. */
  worths: readonly number[]
  /** What all terms are worth together. */
  all: number
  lengths: Float32Array
  /** How much of what was asked people say in one phrase for each place, from 0 to 1. */
  said: Float32Array
  /** Whether a place has any of the words: most have none, and are passed over. */
  touched: Uint8Array
  /** Whether it is one word, to be looked for in this very form: people call nothing so, or it was put right. */
  isOneWord: boolean
  /** Names that only hold a word, and mean something else: 副指挥官 is no 指挥官. */
  others: readonly Other[]
  /** Those that hold a word. */
  hidden: ReadonlyMap<string, readonly Other[]>
  likeness: Likeness
}
/** A name, and where it stands. */
export interface Other {
  name: string
  standing: Standing
}

/**
 * Weighs the words of a query.
 * @param isForm whether one word is to be looked for in this very form
 */
export function scaleOf(
  index: WordIndex,
  { terms, subject, whole }: Query,
  glossary: { places: readonly IndexedPlace[] } | undefined,
  isForm: boolean,
): Scale {
  const soughtTerms = terms
    .map((term) => ({ term, words: wordsOf(term, index) }))
    .filter(({ words }) => words.length > 0)
  const held = soughtTerms.map(({ words }) => words)
  const worths = held.map((words) => Math.max(...words.map(weightOf)))
  const isPart = (name: string) =>
    terms.some(({ words }) => !words.includes(name) && words.some((word) => HAN.test(word) && name.includes(word)))
  const others = (glossary?.places ?? [])
    .flatMap(({ names }) => names)
    .filter((name) => isPart(name) && !subject.includes(name))
    .map((name) => ({ name, standing: index.of(name) }))
  const hidden = new Map(held.flat().map(({ text }) => [text, others.filter(({ name }) => name.includes(text))]))
  return {
    terms: held,
    worths,
    all: sum(worths, (worth) => worth),
    lengths: index.lengths,
    said: saidIn(soughtTerms, index),
    touched: touchedBy(held.flat(), index.lengths.length),
    isOneWord: isForm && terms.length === 1 && /^[a-z]+$/.test(whole),
    others,
    hidden,
    likeness: likenessTo(whole),
  }
}

/** One phrase that has most of what was asked, and little else, tells more than its words in many. */
function saidIn(
  terms: readonly { term: Term; words: readonly Word[] }[],
  { of, phrases, lengths }: WordIndex,
): Float32Array {
  const all = sum(terms, ({ words }) => Math.max(...words.map(weightOf)))
  const held = new Map<number, number>()
  for (const { term, words } of terms) {
    const most = new Map<number, number>()
    const take = (worth: number, said: readonly number[]) => {
      for (const phrase of said) most.set(phrase, Math.max(most.get(phrase) ?? 0, worth))
    }
    for (const word of words) take(word.worth * weightOf(word), word.standing.said)
    for (const kin of term.kin) take(WEIGHTS.kin * of(kin).weight, of(kin).said)
    for (const [phrase, worth] of most) held.set(phrase, (held.get(phrase) ?? 0) + worth)
  }
  const said = new Float32Array(lengths.length)
  for (const [number, worth] of held) {
    const phrase = phrases[number]
    if (phrase)
      said[phrase.at] = Math.max(said[phrase.at] ?? 0, Math.min(1, worth / all) * Math.min(1, worth / phrase.weight))
  }
  return said
}

function touchedBy(words: readonly Word[], count: number): Uint8Array {
  const touched = new Uint8Array(count)
  for (const { standing, pairs } of words)
    for (const { text, names, also } of [standing, ...pairs])
      for (let at = 0; at < count; at++) if (text[at] || names[at] || also[at]) touched[at] = 1
  return touched
}

function wordsOf({ words }: Term, index: WordIndex): Word[] {
  return words.flatMap((text, at) => {
    const standing = index.of(text)
    const pairs =
      at === 0 && text.length > 2 && HAN.test(text)
        ? pairsOf(text)
            .map(index.of)
            .filter(({ weight }) => weight > 0)
        : []
    if (standing.weight === 0 && pairs.length === 0) return []
    const worth =
      (at === 0 ? 1 : WEIGHTS.alike) * (text.length === 1 ? WEIGHTS.single : CODE.test(text) ? WEIGHTS.code : 1)
    return { text, standing, pairs, worth }
  })
}

/** What a word is worth where it stands as it was typed. */
export function weightOf({ text, standing, pairs }: Word): number {
  if (text.length === 1) return WEIGHTS.single * standing.weight
  if (CODE.test(text)) return WEIGHTS.code * standing.weight
  return standing.weight > 0 ? standing.weight : WEIGHTS.pairs * Math.max(0, ...pairs.map(({ weight }) => weight))
}

/** What some items are worth together. */
export function sum<T>(items: readonly T[], worth: (item: T, at: number) => number): number {
  return items.reduce((total, item, at) => total + worth(item, at), 0)
}
