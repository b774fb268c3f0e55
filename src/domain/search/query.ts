import type { Asking, QuestionKind } from './asking.ts'
import { fold } from './fold.ts'
import type { Stem } from './word-index.ts'

/** Cuts a text without spaces into words. */
export type Segment = (text: string) => readonly string[]

/** A word of a query: the one that was typed, and those that the guide may use for it. */
export interface Term {
  /** As it was typed, folded. */
  typed: string
  words: readonly string[]
  /** What else people say for the same thing. */
  kin: readonly string[]
}

/** What is asked: its words, its subject as a whole, and what kind of sentence answers it. */
export interface Query {
  terms: readonly Term[]
  subject: string
  /** All of it as it was typed, folded. */
  whole: string
  kind: QuestionKind | undefined
  /** Whether it was typed otherwise. */
  isMended: boolean
}

/** What cuts queries of a language into words. */
export interface Reader {
  asking: Asking
  /** Names of pages and of their parts, folded: they stay whole in Chinese. */
  names: ReadonlySet<string>
  segment?: Segment | undefined
  stemOf: Stem
}

/** A name of more characters is a sentence. */
const LONGEST = 8
/** So many words of letters may be one name: `single source of truth`. */
const MOST_WORDS = 4
const HAN = /\p{Script=Han}/u
const HAN_RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’])+/gu

/**
 * Reads a query: what it is about, without the words that only ask. Where nothing but such words is left, they are what
 * it is about.
 */
export function readQuery(query: string, reader: Reader, isMended = false): Query {
  const parts = joined(query).match(HAN_RUNS) ?? []
  const terms: Term[] = []
  let words: string[] = []
  const addWords = () => {
    terms.push(...latinTerms(words, reader))
    words = []
  }
  for (const part of parts) {
    if (!HAN.test(part)) words.push(part)
    else {
      addWords()
      terms.push(...hanTerms(part, reader))
    }
  }
  addWords()
  const subject = terms.map(({ typed }) => typed).join('')
  return {
    terms,
    subject,
    whole: fold(query),
    kind: reader.asking.kindOf(query),
    isMended,
  }
}

/** Names that are written in one word or two: SEV-2, on-call, post-mortem. */
function joined(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\b(sev|p)[\s-]?(\d)\b/gi, '$1$2')
    .replace(/\bon[\s-]call\b/gi, 'oncall')
    .replace(/\bpost[\s-]mortem/gi, 'postmortem')
    .replace(/(\w)[-‑](?=\w)/g, '$1 ')
}

/** Words of letters: the longest that people say for something first, and without what only asks. */
function latinTerms(typed: readonly string[], { asking, stemOf }: Reader): Term[] {
  const words = typed.map(fold)
  const { alike, kin } = stemsOf(asking, stemOf)
  // A form of a name of several words may be a slip: only words by themselves are known in all of theirs.
  const saidFor = (stretch: readonly string[]) =>
    asking.alike.get(stretch.join(' ')) ??
    (stretch.length > 1 || stretch.every(asking.isFiller) ? undefined : alike.get(stretch.map(stemOf).join(' ')))
  const terms: Term[] = []
  for (let at = 0; at < words.length;) {
    let count = Math.min(MOST_WORDS, words.length - at)
    while (count > 1 && !saidFor(words.slice(at, at + count))) count--
    const stretch = words.slice(at, at + count)
    const said = saidFor(stretch) ?? []
    if (said.length > 0 || !asking.isFiller(words[at] ?? '') || isAbbreviation(typed[at] ?? '', typed))
      terms.push({
        typed: stretch.join(''),
        words: [...new Set([stretch.map(stemOf).join(' '), ...said.map((word) => guideWord(word, stemOf))])],
        kin: kin.get(stretch.map(stemOf).join(' ')) ?? [],
      })
    at += count
  }
  return terms
}

type Stems = Record<'alike' | 'kin', ReadonlyMap<string, readonly string[]>>
const stems = new WeakMap<Asking, Stems>()

/** What people say, by the stems of its words: whoever types meddling says what meddle says. */
function stemsOf(asking: Asking, stemOf: Stem): Stems {
  const kept = stems.get(asking)
  if (kept) return kept
  const stem = (said: string) => said.split(' ').map(stemOf).join(' ')
  const alike = new Map([...asking.alike].map(([said, written]) => [stem(said), written]))
  const kin = new Map([...asking.kin].map(([said, others]) => [stem(said), [...new Set(others.map(stem))]]))
  const made = { alike, kin }
  stems.set(asking, made)
  return made
}

/** CAN is a name, and can only asks; where everything is in capitals, nothing is told by them. */
function isAbbreviation(word: string, all: readonly string[]): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && (all.length === 1 || all.some((other) => /\p{Ll}/u.test(other)))
}

/** A word of the guide as the index has it: of several words the stems, with spaces between. */
function guideWord(word: string, stemOf: Stem): string {
  if (HAN.test(word)) return fold(word)
  return word
    .split(' ')
    .map((part) => stemOf(fold(part)))
    .join(' ')
}

/** Cuts Han in names, in what people say, and in what only asks, so that as much as can be is known; the rest in words. */
function hanTerms(text: string, reader: Reader): Term[] {
  const { asking, segment, stemOf } = reader
  const terms: Term[] = []
  let rest = ''
  const addRest = () => {
    terms.push(...unknownTerms(rest, asking, segment))
    rest = ''
  }
  for (const piece of knownPieces(text, reader)) {
    if (piece.length === 1) {
      rest += piece
      continue
    }
    addRest()
    if (asking.fillers.has(piece)) continue
    terms.push({
      typed: piece,
      words: [...new Set([piece, ...(asking.alike.get(piece) ?? []).map((word) => guideWord(word, stemOf))])],
      kin: [],
    })
  }
  addRest()
  return terms
}

function knownPieces(text: string, { asking, names }: Reader): string[] {
  const best: { score: number; pieces: readonly string[] }[] = [{ score: 0, pieces: [] }]
  for (let end = 1; end <= text.length; end++) {
    const before = best[end - 1]
    let way = { score: before?.score ?? 0, pieces: [...(before?.pieces ?? []), text[end - 1] ?? ''] }
    for (let start = Math.max(0, end - LONGEST); start < end - 1; start++) {
      const piece = text.slice(start, end)
      if (!names.has(piece) && !asking.alike.has(piece) && !asking.fillers.has(piece)) continue
      const score = (best[start]?.score ?? 0) + piece.length ** 2
      if (score > way.score) way = { score, pieces: [...(best[start]?.pieces ?? []), piece] }
    }
    best.push(way)
  }
  return [...(best.at(-1)?.pieces ?? [])]
}

/** Words of a dictionary, or pairs of characters; one alone counts where it doesn't only ask. */
function unknownTerms(text: string, asking: Asking, segment?: Segment): Term[] {
  if (text === '') return []
  const parts = segment?.(text) ?? pairsOf(text)
  return parts
    .filter((part) => ![...part].every(asking.isFiller))
    .map((part) => ({ typed: part, words: [part], kin: [] }))
}

/** Characters with their neighbors; one alone is itself. */
export function pairsOf(text: string): string[] {
  if (text.length < 2) return [text]
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
}

/** A stretch of a query, and whether it only asks. */
export interface AskingPart {
  text: string
  isAsking: boolean
}

/** Cuts a stretch of Han at the words that only ask. A single character stays where it is: 会 asks, and is part of 会议. */
export function askingParts(text: string, asking: Asking): AskingPart[] {
  const parts: AskingPart[] = []
  let rest = ''
  const addRest = () => {
    if (rest !== '') parts.push({ text: rest, isAsking: false })
    rest = ''
  }
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST, text.length - at)
    while (length > 1 && !asking.fillers.has(text.slice(at, at + length))) length--
    if (length > 1) {
      addRest()
      parts.push({ text: text.slice(at, at + length), isAsking: true })
    } else rest += text[at] ?? ''
    at += length
  }
  addRest()
  return parts
}
