import type { Asking } from './asking.ts'
import { cutHan } from './han-pieces.ts'
import type { HanText } from './han-text.ts'
import { askingParts } from './query.ts'
import type { WordList } from './word-list.ts'

/** The words of the pages of a language. */
export interface Vocabulary {
  words: WordList
  han: HanText
  asking: Asking
}

/** A way to read a part of a query: as it is shown, and as it is searched, with spaces between pieces of Chinese. */
export interface Reading {
  label: string
  asked: string
  /** The less, the likelier. */
  cost: number
  /** Whether something in it was put right: what is surely a slip, or what may be meant as it stands. */
  slip: 'none' | 'sure' | 'maybe'
}
/** A part of a query: what stands before it, and how it can be read; in no way where the pages know nothing like it. */
export interface Part {
  before: string
  typed: string
  readings: readonly Reading[]
  /** Whether it only asks. */
  isAsking: boolean
}

/** Han characters, or a word of letters and digits with hyphens and apostrophes in it. */
const PARTS =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’‑-](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu

/** A part as it was typed. */
export function asTyped(typed: string): Reading {
  return { label: typed, asked: typed, cost: 0, slip: 'none' }
}

/**
 * Whether a query is put together like the words of the pages, so that it is worth while to ask for more than is here:
 * of `qxzqxz` nothing is.
 */
export function isLikeLanguage(query: string, { words, han }: Vocabulary): boolean {
  return (query.match(PARTS) ?? []).some((part) =>
    /\p{Script=Han}/u.test(part) ? [...part].some((sign) => han.has(sign)) : words.isLikeWords(part),
  )
}

/** Cuts a query into parts that can be read for themselves. */
export function partsOf(query: string, vocabulary: Vocabulary): Part[] {
  const parts: Part[] = []
  let done = 0
  for (const { 0: typed, index } of query.matchAll(PARTS)) {
    const before = query.slice(done, index)
    done = index + typed.length
    if (/\p{Script=Han}/u.test(typed)) parts.push(...hanParts(before, typed, vocabulary))
    else parts.push(wordPart(before, typed, vocabulary, done === query.length))
  }
  return joined(parts, vocabulary.words)
}

function wordPart(before: string, typed: string, { words, asking }: Vocabulary, isLast: boolean): Part {
  const isAsking = asking.isFiller(typed)
  const isKnown = isAsking || /\p{N}/u.test(typed) || words.has(typed, isLast) || asking.alike.has(typed.toLowerCase())
  return { before, typed, readings: isKnown ? [asTyped(typed)] : words.near(typed, isLast).map(slipOf), isAsking }
}

function hanParts(before: string, typed: string, { han, asking }: Vocabulary): Part[] {
  return askingParts(typed, asking).map(({ text, isAsking }, index) => {
    const part = { before: index === 0 ? before : '', typed: text, isAsking }
    if (isAsking || han.has(text)) return { ...part, readings: [asTyped(text)] }
    const cut = text.length > 2 ? cutHan(text, han, (sign) => asking.isFiller(sign)) : undefined
    const isKnown = cut?.label === text
    // What can be read as it stands is only mistyped where it sounds like a name to the last character.
    const readings = han
      .near(text)
      .filter(({ isSameSound }) => isSameSound || !isKnown)
      .map(slipOf)
    if (cut)
      readings.push({
        label: cut.label,
        asked: cut.pieces.join(' '),
        cost: cut.cost,
        slip: cut.isMended ? 'sure' : 'none',
      })
    return { ...part, readings: readings.sort((a, b) => a.cost - b.cost) }
  })
}

function slipOf({ text, cost, isSure = true }: { text: string; cost: number; isSure?: boolean }): Reading {
  return { label: text, asked: text, cost, slip: isSure ? 'sure' : 'maybe' }
}

/** Two words that make no sense by themselves may be one that was parted. */
function joined(parts: readonly Part[], words: WordList): Part[] {
  const all: Part[] = []
  for (const part of parts) {
    const last = all.at(-1)
    const areApart = last && (last.readings.length === 0 || part.readings.length === 0) && /^[\s-]$/.test(part.before)
    const typed = `${last?.typed}${part.typed}`
    const meant = areApart && /^\p{L}+$/u.test(typed) ? words.near(typed, false) : []
    if (!last || meant.length === 0) all.push(part)
    else {
      const readings = meant.map(slipOf)
      all.splice(-1, 1, { before: last.before, typed, readings, isAsking: false })
    }
  }
  return all
}
