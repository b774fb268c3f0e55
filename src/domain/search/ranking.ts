import type { Query } from './query.ts'
import { type Scale, scaleOf, sum, weightOf, type Word } from './scale.ts'
import { sentenceScore } from './sentences.ts'
import { WEIGHTS } from './weights.ts'
import type { IndexedPlace, WordIndex } from './word-index.ts'

/** A page that is ranked; `first` is where its places begin in the index. */
export interface RankedPage {
  /** Whether it only lists other pages, or is worked with: what stands on it answers little. */
  isBeside: boolean
  synonyms: readonly string[]
  places: readonly IndexedPlace[]
  first: number
  /** Everything on it, folded. */
  all: string
  /** The same without what people say for its sections, as it is written, in small letters. */
  said: string
}

/** How well a page answers a query, where, and with which of its words. */
export interface Ranked<P extends RankedPage> {
  page: P
  score: number
  /** How much of what was asked it has, from 0 to 1. */
  share: number
  /** The best first; none where only another name of the page was asked for. */
  places: readonly P['places'][number][]
  /** Folded words of the query that stand in the best place, the most telling first. */
  words: readonly string[]
}

/**
 * The pages that answer a query, best first: by the place that has most of its words, where they are named, where people
 * call it so, and where a sentence reads like an answer. Rare words tell more than frequent ones (BM25F).
 * @param glossary the page whose headings are terms
 */
export function rankedPages<P extends RankedPage>(
  pages: readonly P[],
  index: WordIndex,
  query: Query,
  glossary: P | undefined,
): Ranked<P>[] {
  const isCalled = pages.some(({ places }) => places.some(({ also }) => also.includes(query.whole)))
  const scale = scaleOf(index, query, glossary, query.isMended || !isCalled)
  if (scale.all === 0) return []
  return pages
    .map((page) => rankedPage(page, query, glossary, scale))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

function rankedPage<P extends RankedPage>(page: P, query: Query, glossary: P | undefined, scale: Scale): Ranked<P> {
  const { terms, all, isOneWord } = scale
  const { subject, whole, kind } = query
  const explains = page !== glossary || kind?.isMeaning === true
  const ranked = page.places
    .flatMap((place, at) => {
      if (!scale.touched[page.first + at]) return []
      const scored = placeScore(place, page.first + at, query, scale, explains)
      return scored.score > 0 ? { place, ...scored } : []
    })
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  const titles = page.places[0]?.names ?? []
  const share = (has: (word: string) => boolean) =>
    sum(terms, (words) => {
      let most = 0
      for (const word of words)
        if (word.text.length > 1 && has(word.text)) most = Math.max(most, word.worth * weightOf(word))
      return most
    })
  const called = calledOf(page)
  const named = (names: readonly string[]) =>
    share((word) => called.includes(word.replaceAll(' ', '')) && names.some((name) => holds(name, word, scale)))
  const headings = share((word) => called.includes(word) && page.places.some(({ names }) => names.includes(word)))
  const about = WEIGHTS.title * named(titles) + WEIGHTS.synonym * named(page.synonyms) + WEIGHTS.headings * headings
  // As many of the letters that were typed as one of its other names has.
  const asked = Math.max(
    0,
    ...page.synonyms.map((name) => (name.length > 1 && subject.includes(name) ? name.length / subject.length : 0)),
  )
  const isExplained = kind?.isMeaning && page === glossary && page.places.some(({ names }) => names.includes(subject))
  const score =
    (best?.score ?? 0) +
    WEIGHTS.second * (second?.score ?? 0) +
    about +
    WEIGHTS.topic * Math.min(1, about / all) +
    WEIGHTS.inTitle *
      all *
      Math.max(0, ...titles.map((name) => (name.includes(subject) ? subject.length / name.length : 0))) +
    (page.all.includes(whole) ? WEIGHTS.whole * all : 0) +
    (isOneWord && page.said.includes(whole) ? WEIGHTS.only * all : 0) +
    WEIGHTS.asked * (WEIGHTS.topic + all) * asked +
    (isExplained ? WEIGHTS.meaning * all : 0)
  return {
    page,
    score: score * (page.isBeside ? WEIGHTS.beside : 1),
    share: Math.max(best?.held ?? 0, Math.min(all, about)) / all,
    places: ranked.map(({ place }) => place),
    // Of pages that aren't among the best they are never asked for.
    get words() {
      return [
        ...(best ? heldWords(page.first + page.places.indexOf(best.place), scale) : []),
        ...namesAsked(page, query),
      ]
    },
  }
}

function placeScore(
  place: IndexedPlace,
  at: number,
  { subject, kind }: Query,
  scale: Scale,
  explains: boolean,
): { score: number; held: number } {
  const { terms, worths, all, likeness } = scale
  let score = 0
  let held = 0
  let isHeading = true
  const counted = new Set<string>()
  for (const [index, words] of terms.entries()) {
    let best = 0
    let text = ''
    for (const word of words) {
      const worth = wordScore(word, at, scale) * (counted.has(word.text) ? WEIGHTS.again : 1)
      if (worth > best) [best, text] = [worth, word.text]
    }
    counted.add(text)
    score += best
    if (best > 0) held += worths[index] ?? 0
    isHeading &&= words.some(({ standing }) => (standing.names[at] ?? 0) + (standing.also[at] ?? 0) > 0)
  }
  if (score === 0) return { score, held }
  const isSubject = (explains && place.names.includes(subject)) || place.also.includes(subject)
  return {
    score:
      score * (WEIGHTS.bare + ((1 - WEIGHTS.bare) * held) / all) +
      (isSubject ? WEIGHTS.subject * all : 0) +
      (isHeading ? WEIGHTS.heading * all : 0) +
      WEIGHTS.said * all * (scale.said[at] ?? 0) +
      WEIGHTS.likeness * all * likeness(place) +
      WEIGHTS.sentence * sentenceScore(place, at, terms, kind?.answers),
    held,
  }
}

/** What a word is worth in a place, from none on: how often it stands there, in the heading, in what people say for it. */
function wordScore({ standing, worth, pairs, text }: Word, at: number, { lengths, hidden: hiding }: Scale): number {
  const isThere = standing.text[at] || standing.names[at] || standing.also[at]
  if (!isThere && pairs.length === 0) return 0
  const hidden = hiding.get(text) ?? []
  const often = Math.max(0, (standing.text[at] ?? 0) - sum(hidden, (other) => other.standing.text[at] ?? 0))
  const isNamed = (standing.names[at] ?? 0) > 0 && !hidden.some((other) => other.standing.names[at])
  const named = (isNamed ? WEIGHTS.named : 0) + (standing.also[at] ? WEIGHTS.also : 0)
  const long = 1 - WEIGHTS.lengthShare + WEIGHTS.lengthShare * (lengths[at] ?? 1)
  const share = (often * (WEIGHTS.saturation + 1)) / (often + WEIGHTS.saturation * long) + named
  if (share > 0 || pairs.length === 0) return worth * standing.weight * share
  const parts = sum(pairs, (pair) =>
    pair.text[at] || pair.names[at] || pair.also[at] ? pair.weight * (pair.names[at] || pair.also[at] ? 2 : 1) : 0,
  )
  return (WEIGHTS.pairs * parts) / pairs.length
}

function holds(name: string, written: string, { others }: Scale): boolean {
  const word = written.replaceAll(' ', '')
  return name.includes(word) && !others.some((other) => other.name.includes(word) && name.includes(other.name))
}

const called = new WeakMap<RankedPage, string>()

/** All that a page and its parts are called, in one text: most pages are called nothing that was asked. */
function calledOf(page: RankedPage): string {
  const all = called.get(page) ?? [...page.synonyms, ...page.places.flatMap(({ names }) => names)].join('\n')
  called.set(page, all)
  return all
}

/** Other names of a page that were typed. */
function namesAsked({ synonyms }: RankedPage, { terms }: Query): string[] {
  return terms.flatMap(({ typed }) => (synonyms.includes(typed) ? [typed] : []))
}

function heldWords(at: number, { terms }: Scale): string[] {
  return (
    terms
      .flatMap((words) => {
        const word = words.find(
          ({ standing }) => (standing.text[at] ?? 0) + (standing.names[at] ?? 0) + (standing.also[at] ?? 0) > 0,
        )
        return word ? [word] : []
      })
      .sort((a, b) => b.standing.weight - a.standing.weight)
      // Not every stem is the beginning of its word: that of policies is polici.
      .flatMap(({ text }) => text.replaceAll(/i(?= |$)/g, '').split(' '))
  )
}
