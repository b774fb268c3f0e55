import { fold } from './fold.ts'
import { type AskedPage, type AskedPlace, type Question, stemOf, type Term } from './questions.ts'

/** How well a page answers a question, where, and with which of its words. */
export interface Answer<P extends AskedPage> {
  page: P
  score: number
  /** The best first; none where only another name of the page was asked for. */
  places: readonly P['places'][number][]
  /** Folded words of the question that stand in the best place, the most telling first. */
  words: readonly string[]
}

/** A word of another name counts for less than the one that was typed. */
const ALIKE = 0.8
/** How soon a word that comes again counts for nothing more, and how much a long place is put back. */
const SATURATION = 1.2
const LENGTH_SHARE = 0.6
/** What a word is worth in a heading, beside a word of the text. */
const NAMED = 1.5
/** How much it says that a page is named after all that is asked, however often its name is used elsewhere. */
const TOPIC = 4
/** Pages that list others, or are worked with, answer less. */
const BESIDE_THE_GUIDE = 0.6

/**
 * The pages that may answer a question, best first: by the place that has most of its words, where they are named and
 * where a sentence reads like an answer. Rare words tell more than frequent ones (BM25).
 * @param glossary the page whose headings are terms
 */
export function answersTo<P extends AskedPage>(
  pages: readonly P[],
  question: Question,
  glossary: P | undefined,
): Answer<P>[] {
  const scale = scaleOf(pages, question, glossary)
  if (scale.all === 0) return []
  return pages
    .map((page) => answerOf(page, question, glossary, scale))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/** What the words of a question are worth in these pages. */
interface Scale {
  /** Terms that some page has. */
  terms: readonly Term[]
  /** How much a word tells: the fewer places have it, the more. None for one that no place has. */
  weigh: (word: string) => number
  /** What all terms are worth together. */
  all: number
  /** Average length of a place. */
  length: number
  /** Names that only hold a word, and mean something else: 副指挥官 is no 指挥官. */
  others: readonly string[]
}

function scaleOf<P extends AskedPage>(
  pages: readonly P[],
  { terms, subject }: Question,
  glossary: P | undefined,
): Scale {
  const places = pages.flatMap((page) => page.places)
  const weights = new Map(terms.flatMap(({ words }) => words.map((word) => [word, weightOf(word, places)])))
  const weigh = (word: string) => weights.get(word) ?? 0
  const held = terms.filter(({ words }) => words.some(weigh))
  const isPart = (name: string) =>
    terms.some(({ words }) => !words.includes(name) && words.some((word) => name.includes(word)))
  return {
    terms: held,
    weigh,
    all: sum(held, ({ words }) => Math.max(...words.map(weigh))),
    length: sum(places, ({ words }) => words.length) / Math.max(1, places.length),
    others: (glossary?.places ?? [])
      .flatMap(({ names }) => names)
      .filter((name) => /\p{Script=Han}/u.test(name) && isPart(name) && !subject.includes(name)),
  }
}

function weightOf(word: string, places: readonly AskedPlace[]): number {
  const having = places.filter((place) => countIn(place, word) > 0 || isNamed(place, word)).length
  return having === 0 ? 0 : Math.log(1 + (places.length - having + 0.5) / (having + 0.5))
}

function answerOf<P extends AskedPage>(page: P, question: Question, glossary: P | undefined, scale: Scale): Answer<P> {
  const { terms, weigh, all } = scale
  const { subject, kind } = question
  const explains = page !== glossary || kind?.isMeaning === true
  const ranked = page.places
    .map((place) => ({ place, score: placeScore(place, question, scale, explains) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  const named = (names: readonly string[]) =>
    sum(terms, ({ words: [word = ''] }) => (names.some((name) => holds(name, word, scale)) ? weigh(word) : 0))
  const headings = sum(terms, ({ words: [word = ''] }) =>
    page.places.some(({ names }) => names.includes(word)) ? weigh(word) : 0,
  )
  const about = named(page.places[0]?.names ?? []) + named(page.synonyms) + headings
  // As many of the letters that were typed as one of its other names has.
  const asked = Math.max(
    0,
    ...page.synonyms.map((name) => (name.length > 1 && subject.includes(name) ? name.length / subject.length : 0)),
  )
  const isExplained = kind?.isMeaning && page === glossary && page.places.some(({ names }) => names.includes(subject))
  const score =
    (best?.score ?? 0) +
    0.1 * (second?.score ?? 0) +
    about +
    TOPIC * Math.min(1, about / all) +
    (TOPIC + all) * asked +
    (isExplained ? 2 * all : 0)
  return {
    page,
    score: score * (page.isGuide ? 1 : BESIDE_THE_GUIDE),
    places: ranked.map(({ place }) => place),
    words: best ? heldWords(best.place, scale) : [],
  }
}

function placeScore(place: AskedPlace, { subject, kind }: Question, scale: Scale, explains: boolean): number {
  const { terms, weigh, all } = scale
  let score = 0
  let held = 0
  for (const { words } of terms) {
    const best = Math.max(
      ...words.map((word, index) => (index === 0 ? 1 : ALIKE) * weigh(word) * shareOf(place, word, scale)),
    )
    score += best
    if (best > 0) held += Math.max(...words.map(weigh))
  }
  const isSubject = explains && place.names.includes(subject)
  const isHeading = terms.every(({ words }) => words.some((word) => isNamed(place, word)))
  return (
    score * (0.3 + (0.7 * held) / all) +
    (isSubject ? 2 * all : 0) +
    (isHeading ? 0.3 * all : 0) +
    sentenceScore(place, terms, kind?.answers, weigh)
  )
}

/** What a word is worth in a place, from none on: how often it stands there, and whether the heading has it. */
function shareOf(place: AskedPlace, word: string, scale: Scale): number {
  const often = countIn(place, word)
  const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * place.words.length) / scale.length
  const share = (often * (SATURATION + 1)) / (often + SATURATION * long)
  return share + (place.names.some((name) => holds(name, word, scale)) ? NAMED : 0)
}

function holds(name: string, word: string, { others }: Scale): boolean {
  return name.includes(word) && !others.some((other) => other.includes(word) && name.includes(other))
}

function isNamed({ names }: AskedPlace, word: string): boolean {
  return names.some((name) => name.includes(word))
}

function heldWords(place: AskedPlace, { terms, weigh }: Scale): string[] {
  return terms
    .flatMap(({ words }) => words.find((word) => countIn(place, word) > 0 || isNamed(place, word)) ?? [])
    .sort((a, b) => weigh(b) - weigh(a))
}

/** What a sentence is worth that has the words and reads like an answer of this kind. */
function sentenceScore(
  { text }: AskedPlace,
  terms: readonly Term[],
  answers: RegExp | undefined,
  weigh: (word: string) => number,
): number {
  if (!answers) return 0
  const worth = text
    .split(/[。！？；\n]|(?<=[.!?])\s/u)
    .filter((sentence) => answers.test(sentence))
    .map((sentence) => {
      const folded = fold(sentence)
      return sum(terms, ({ words }) => Math.max(...words.map((word) => (folded.includes(word) ? weigh(word) : 0))))
    })
  return Math.max(0, ...worth)
}

const countsOf = new WeakMap<AskedPlace, ReadonlyMap<string, number>>()

/** How often a place has a word: a stretch of Chinese anywhere, an English word in any of its forms. */
function countIn(place: AskedPlace, word: string): number {
  if (/\p{Script=Han}/u.test(word)) return place.words.split(word).length - 1
  const counts = countsOf.get(place) ?? countWords(place.text)
  countsOf.set(place, counts)
  return counts.get(word) ?? 0
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/[A-Za-z\d]+(?:[-‑'’][A-Za-z\d]+)*/g)) {
    for (const part of new Set([word, ...word.split(/[-‑]/)])) {
      const stem = stemOf(fold(part))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  return counts
}

function sum<T>(items: readonly T[], worth: (item: T) => number): number {
  return items.reduce((total, item) => total + worth(item), 0)
}
