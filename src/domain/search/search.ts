import { fold } from './fold.ts'
import {
  bestPlaces,
  type FoldedPage,
  type FoldedPlace,
  type FoundPage,
  foundPage,
  PLACES,
  type Display,
} from './found-page.ts'
import { holdersIn } from './holders.ts'
import type { Query } from './query.ts'
import { rankedPages } from './ranking.ts'
import type { SearchPage, SearchPlace } from './search-page.ts'
import { indexOf, latinWords, type Stem, type WordIndex } from './word-index.ts'

export type { SearchPage, SearchPlace } from './search-page.ts'

/** The pages of a language, ready to be searched. */
export interface Searchable {
  pages: readonly FoldedPage[]
  /** Those of all pages, in order. */
  places: readonly FoldedPlace[]
  index: WordIndex
  /** The pages that have a folded stretch anywhere. */
  holders(stretch: string): ReadonlySet<FoldedPage>
}

/** Where terms are explained: an entry of this page is what a term's own name should lead to. */
const GLOSSARY = 'training/glossary'
/** Pages that are worked with: what stands on them are labels, which answer nothing. */
const TOOLS = ['incident', 'after/postmortem']
/** The runbooks of a company, of which only the names are here. */
const RUNBOOKS = 'runbooks/'

/**
 * Readies the pages of a language to be searched; worth keeping, as it goes through every word once.
 * @param stemOf the part that all forms of a word have; without it only the form that was typed is found
 */
export function searchable(pages: readonly SearchPage[], stemOf: Stem = (word) => word): Searchable {
  const { add, done } = searchableInPieces(stemOf)
  for (const page of pages) add(page)
  return done()
}

/** Readies pages as `searchable` does, one after the other: with their texts it takes a while, and goes in pauses. */
export function searchableInPieces(stemOf: Stem): { add: (page: SearchPage) => void; done: () => Searchable } {
  const pages: FoldedPage[] = []
  const places: FoldedPlace[] = []
  const latin = latinWords(stemOf)
  return {
    add(page) {
      const folded = foldedPage(page, places.length)
      pages.push(folded)
      for (const place of folded.places) {
        places.push(place)
        latin.add(place)
      }
    },
    done: () => ({ pages, places, holders: holdersIn(pages), index: indexOf(places, latin) }),
  }
}

function foldedPage(page: SearchPage, first: number): FoldedPage {
  const places = page.places.map(foldedPlace)
  const synonyms = page.synonyms.map(fold)
  const others = places.flatMap(({ also }) => also)
  const all = [...places.flatMap(({ names, words }) => [names[0], words]), ...synonyms, ...others].join('\n')
  // With its spaces: “judgment stays” has no “judgments”.
  const texts = [...page.synonyms, ...places.flatMap(({ heading, text }) => [heading, text])]
  const said = texts.join('\n').toLowerCase()
  const isBeside = !page.route.startsWith(RUNBOOKS) && (page.synonyms.length === 0 || TOOLS.includes(page.route))
  return { page, isBeside, synonyms, places, first, all, said }
}

function foldedPlace({ id, heading, text, lead = '', also = [] }: SearchPlace): FoldedPlace {
  return { id, heading, text, lead, synonyms: also, names: namesOf(heading), also: also.map(fold), words: fold(text) }
}

/** What the pages and their parts are called, and what people say for them, folded. */
export function namesIn({ pages }: Searchable): Set<string> {
  return new Set(
    pages.flatMap(({ synonyms, places }) => [...synonyms, ...places.flatMap(({ names, also }) => [...names, ...also])]),
  )
}

/** What a heading can be called: as it is, without what stands in brackets, and what stands in them. */
function namesOf(heading: string): string[] {
  const [, name, other] = /^(.+?)\s*[（(](.+)[）)]$/.exec(heading) ?? []
  return [heading, name, other].filter((text) => text !== undefined).map(fold)
}

/**
 * What must all be there for a page to be found without the query as a whole, the stricter way first: what spaces part,
 * and where `segment` can cut Chinese, its words. A single character says too little by itself, so a part that falls
 * into such stays whole.
 */
export function termsOf(query: string, segment?: (text: string) => readonly string[]): string[][] {
  const parts = query.split(/\s+/)
  const words = parts.flatMap((part) => {
    const longWords = segment?.(part).filter((word) => word.length > 1) ?? []
    return longWords.length > 0 ? longWords : [part]
  })
  return [parts, words]
    .map((terms) => [...new Set(terms.map(fold))].filter((term) => /[\p{L}\p{N}]/u.test(term)))
    .filter((terms) => terms.length > 0)
}

/** What was found, and whether it surely answers: all that was asked is known, and the first page has it. */
export interface Answers {
  pages: readonly FoundPage[]
  isSure: boolean
}

/**
 * Every page that holds the query as it was typed, anywhere and inside of words too, and those that answer it or hold
 * all its terms. A page or a part that is called so comes first, then what answers best.
 * An empty query finds nothing.
 * @param read the query as it was understood; without it, names come before what the text says
 * @param display gives the place that is shown for one that was found
 */
export function answersIn(
  searchable: Searchable,
  query: string,
  ways: readonly (readonly string[])[],
  read?: Query,
  display: Display = (place) => place,
): Answers {
  if (fold(query) === '') return { pages: [], isSure: false }
  const { pages, index } = searchable
  const holding = pagesHolding(searchable, query, ways)
  const glossary = pages.find(({ page }) => page.route === GLOSSARY)
  const ranked = read ? rankedPages(pages, index, read, glossary) : []
  const isUnderstood = read?.terms.every(({ words }) => words.some((word) => index.of(word).weight > 0)) ?? false
  const least = Math.max(ENOUGH.share * (ranked[0]?.share ?? 0), 0)
  const answers = ranked.filter(({ share, score }) => share >= least && score >= ENOUGH.score * (ranked[0]?.score ?? 0))
  const named = holding.filter((one) => one.rank >= (isUnderstood ? CALLED_RANK : NAMED_RANK))
  const results = new Map<FoldedPage, FoundPage>()
  const add = (page: FoldedPage, make: () => FoundPage) => results.has(page) || results.set(page, make())
  for (const { page, terms } of named) add(page, () => foundPage(page, terms, bestPlaces, display))
  for (const { page, words, places } of answers)
    add(page, () => foundPage(page, words, () => places.slice(0, PLACES), display))
  for (const { page, terms } of holding) add(page, () => foundPage(page, terms, bestPlaces, display))
  const [first] = results.keys()
  const share = ranked.find(({ page }) => page === first)?.share ?? 0
  const isSaid = !read?.isMended || read.terms.length > 1 || (first?.said.includes(read.whole) ?? false)
  return { pages: [...results.values()], isSure: isSaid && (named.length > 0 || (isUnderstood && share >= SURE)) }
}

/** The pages of `answersIn`. */
export function findText(...asked: Parameters<typeof answersIn>): readonly FoundPage[] {
  return answersIn(...asked).pages
}

/** A page that has a query, by which terms, and how much it is about that. */
interface Holding {
  page: FoldedPage
  terms: readonly string[]
  rank: number
}

/** The pages that hold a query as it was typed, or all its terms, those that are called so first. */
function pagesHolding({ pages, holders }: Searchable, query: string, ways: readonly (readonly string[])[]): Holding[] {
  const whole = fold(query)
  return pages
    .flatMap((page) => {
      if (holders(whole).has(page)) return { page, terms: [whole], rank: rank(page, whole) }
      const way = ways.findIndex((terms) => terms.every((term) => holders(term).has(page)))
      const terms = ways[way]
      return terms ? { page, terms, rank: nearness(page, terms) - way } : []
    })
    .sort((a, b) => b.rank - a.rank)
}

/** An answer with so much of what was asked is sure. */
const SURE = 0.9
/** Of what the best page has, and of its score, an answer has so much. */
const ENOUGH = { share: 0.6, score: 0.3 }

/** Whether some page holds a query as it was typed, in one stretch. */
export function holdsWhole({ holders }: Searchable, query: string): boolean {
  const whole = fold(query)
  return whole !== '' && holders(whole).size > 0
}

/** Whatever stands more often counts no more. */
const MOST_TIMES = 40
/** From these ranks on a name of the page holds the query, or is the query. */
const NAMED_RANK = 300
const CALLED_RANK = 700

function rank({ page, synonyms, places, all }: FoldedPage, whole: string): number {
  const title = places[0]?.names ?? []
  const headings = places.slice(1).flatMap(({ names }) => names)
  // Of two pages with the same name the guide's own goes first.
  const depth = page.route.includes('/') ? 5 : 0
  const synonym = synonyms.indexOf(whole)
  if (title.includes(whole)) return 1000 + depth
  if (page.route === GLOSSARY && headings.includes(whole)) return 900
  if (synonym >= 0) return 800 - 10 * synonym + depth
  const often = timesIn(all, whole)
  const share = (names: readonly string[]) =>
    Math.max(0, ...names.map((name) => (name.includes(whole) ? (99 * whole.length) / name.length : 0)))
  if (share(title) > 0) return 600 + share(title) + depth
  if (share(headings) > 0) return 300 + share(headings) + often
  return 200 + often
}

function timesIn(text: string, whole: string): number {
  let times = 0
  for (let at = text.indexOf(whole); at >= 0 && times < MOST_TIMES; at = text.indexOf(whole, at + whole.length)) times++
  return times
}

/** From 0 to 1: how much of the terms stands in one place, and in one name, where a page has them all. */
function nearness({ places }: FoldedPage, terms: readonly string[]): number {
  const share = (...texts: (string | undefined)[]) =>
    terms.filter((term) => texts.some((text) => text?.includes(term))).length / terms.length
  const inOnePlace = Math.max(...places.map(({ names, words }) => share(names[0], words)))
  return 0.75 * inOnePlace + 0.25 * Math.max(...places.map(({ names }) => share(names[0])))
}
