import { fold } from './fold.ts'
import { QUESTION_WORDS, type QuestionKind } from './question-words.ts'

/** Cuts a text without spaces into words. */
export type Segment = (text: string) => readonly string[]

/** A word of a question: the one that was typed, and those that the guide may use for it. */
export interface Term {
  words: readonly string[]
}

/** What is asked: its words, its subject as a whole, and what kind of sentence answers it. */
export interface Question {
  terms: readonly Term[]
  subject: string
  kind: QuestionKind | undefined
}

/** A stretch of a page as the questions read it. */
export interface AskedPlace {
  names: readonly string[]
  /** Folded text: without spaces. */
  words: string
  text: string
}

/** A page that may answer. */
export interface AskedPage {
  /** Whether it belongs to a section of the guide; other pages list, or are worked with. */
  isGuide: boolean
  synonyms: readonly string[]
  places: readonly AskedPlace[]
}

/**
 * Reads a query as a question: what it is about, without the words that only ask.
 * @param locale BCP 47 tag of the pages
 * @param vocabulary what pages and their parts are called, folded: such names stay whole in Chinese
 * @returns `undefined` where it is no question, or nothing is left of it
 */
export function readQuestion(
  query: string,
  locale: string,
  vocabulary: readonly string[] = [],
  segment?: Segment,
): Question | undefined {
  const language = QUESTION_WORDS[locale]
  if (!language?.isQuestion.test(query)) return undefined
  const rest = joined(query).replace(language.filler, ' ')
  const chunks = rest.split(/[^\p{L}\p{N}]+/u).filter((chunk) => chunk !== '')
  const names = vocabulary.filter((name) => name.length > 1 && name.length < 7 && /^\p{Script=Han}+$/u.test(name))
  const groups = [...language.alike, ...names.map((name) => [name])].sort(([a = ''], [b = '']) => b.length - a.length)
  const terms = chunks.flatMap((chunk) => termsIn(chunk, groups, segment))
  if (terms.length === 0) return undefined
  return { terms, subject: fold(chunks.join('')), kind: language.kinds.find(({ asks }) => asks.test(query)) }
}

/** Names that are written in one word or two: SEV-2, on-call, post-mortem. */
function joined(text: string): string {
  return text
    .replace(/\b(sev|p)[\s-]?(\d)\b/gi, '$1$2')
    .replace(/\bon[\s-]call\b/gi, 'oncall')
    .replace(/\bpost[\s-]mortem/gi, 'postmortem')
}

function termsIn(chunk: string, alike: readonly (readonly string[])[], segment?: Segment): Term[] {
  const parts = chunk.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []
  return parts.flatMap((part) =>
    /\p{Script=Han}/u.test(part) ? hanTerms(part, alike, segment) : [latinTerm(part, alike)],
  )
}

function latinTerm(word: string, alike: readonly (readonly string[])[]): Term {
  const stem = stemOf(fold(word))
  const group = alike.find(([first = '']) => stemOf(first) === stem) ?? []
  return { words: [...new Set([stem, ...group.map(stemOf)])] }
}

/** Words that are known, and pairs of characters of what is between them. */
function hanTerms(text: string, alike: readonly (readonly string[])[], segment?: Segment): Term[] {
  const group = alike.find(([first = '']) => text.includes(first))
  if (group?.[0]) {
    const at = text.indexOf(group[0])
    const [before, after] = [text.slice(0, at), text.slice(at + group[0].length)]
    return [
      ...(before ? hanTerms(before, alike, segment) : []),
      { words: group },
      ...(after ? hanTerms(after, alike, segment) : []),
    ]
  }
  if (text.length < 3) return text.length === 2 ? [{ words: [text] }] : []
  const words = segment?.(text).filter((word) => word.length > 1) ?? []
  if (words.length > 0) return words.map((word) => ({ words: [word] }))
  return Array.from({ length: text.length - 1 }, (_, index) => ({ words: [text.slice(index, index + 2)] }))
}

/** An English word without its ending. It only has to be the same for forms of the same word. */
export function stemOf(word: string): string {
  let stem = word.replace(/['’]s$/, '')
  if (stem.length > 3) stem = stem.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
  if (stem.length > 5) stem = stem.replace(/(?:ing|ed)$/, '')
  if (stem.length > 5) stem = stem.replace(/(?:er|or)$/, '')
  return stem.length > 4 ? stem.replace(/(.)\1$/, '$1').replace(/e$/, '') : stem
}

/** A stretch of a query, and whether it only asks. */
export interface AskingPart {
  text: string
  isAsking: boolean
}

/**
 * Cuts a stretch of Han at the words that only ask. A single character stays where it is: 会 asks, and is part of 会议.
 * @param locale BCP 47 tag of the pages
 */
export function askingParts(text: string, locale: string): AskingPart[] {
  const filler = QUESTION_WORDS[locale]?.filler
  if (!filler) return [{ text, isAsking: false }]
  const parts: AskingPart[] = []
  let done = 0
  const add = (end: number, isAsking: boolean) => {
    if (end > done) parts.push({ text: text.slice(done, end), isAsking })
    done = end
  }
  for (const { 0: word, index } of text.matchAll(filler)) {
    if (word.length < 2) continue
    add(index, false)
    add(index + word.length, true)
  }
  add(text.length, false)
  return parts
}

/** Whether a word only asks. */
export function isAskingWord(word: string, locale: string): boolean {
  const filler = QUESTION_WORDS[locale]?.filler
  return filler !== undefined && word.replace(filler, '') === ''
}

/** Whether people say a word for one of the guide. */
export function isSaidForAnother(word: string, locale: string): boolean {
  return QUESTION_WORDS[locale]?.alike.some((words) => words.includes(word.toLowerCase())) ?? false
}
