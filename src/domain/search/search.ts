import { answersTo } from './answers.ts'
import { fold, foldWithPlaces } from './fold.ts'
import type { Question } from './questions.ts'

/** A stretch of a page, from a heading to the next; the first, without an id, carries the page's title. */
export interface SearchPlace {
  id: string
  heading: string
  text: string
}

/** A page as the search knows it. `route` is the same in every language; the first synonym is the strongest. */
export interface SearchPage {
  route: string
  synonyms: readonly string[]
  places: readonly SearchPlace[]
}

/** A piece of an excerpt, and whether it is what was searched for. */
export interface Piece {
  text: string
  isMatch: boolean
}

/** A place that was found. `id` is empty for the top of the page; the excerpt is cut when it is first asked for. */
export interface FoundPlace {
  id: string
  heading: string
  /** The heading, with what was searched for. */
  name: readonly Piece[]
  excerpt: readonly Piece[]
}

/** A page that was found, with its places, the best one first; they are looked for when they are first asked for. */
export interface FoundPage {
  route: string
  title: string
  /** The title, with what was searched for. */
  name: readonly Piece[]
  places: readonly FoundPlace[]
}

interface FoldedPlace extends SearchPlace {
  names: readonly string[]
  words: string
}
interface FoldedPage {
  page: SearchPage
  isGuide: boolean
  synonyms: readonly string[]
  places: readonly FoldedPlace[]
  all: string
}

/** Where terms are explained: an entry of this page is what a term's own name should lead to. */
const GLOSSARY = 'training/glossary'
/** Pages that are worked with: what stands on them are labels, which answer nothing. */
const TOOLS = ['incident', 'after/postmortem']
/** So many characters of an excerpt stand before what was found, and in all; a Han character tells as much as two. */
const BEFORE = { han: 20, latin: 48 }
const LENGTH = { han: 72, latin: 160 }
/** So many places of one page are shown. */
const PLACES = 4

/** Readies the pages of a language to be searched; worth keeping, as it goes through every word once. */
export function searchable(pages: readonly SearchPage[]): readonly FoldedPage[] {
  return pages.map((page) => {
    const places = page.places.map((place) => ({ ...place, names: namesOf(place.heading), words: fold(place.text) }))
    const synonyms = page.synonyms.map(fold)
    const all = [...places.flatMap(({ names, words }) => [names[0], words]), ...synonyms].join('\n')
    return { page, isGuide: page.synonyms.length > 0 && !TOOLS.includes(page.route), synonyms, places, all }
  })
}

/** What the pages and their parts are called, folded, for `readQuestion`. */
export function namesIn(pages: readonly FoldedPage[]): string[] {
  return [...new Set(pages.flatMap(({ places }) => places.flatMap(({ names }) => names)))]
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

/**
 * Every page that holds the query as it was typed, anywhere and inside of words too, and below them those that hold
 * all its terms. Names come first: title, entry of the glossary, synonym, heading; then what the text says.
 * An empty query finds nothing.
 * @param question the query as a question: pages that answer it come after those that it names
 */
export function findText(
  pages: readonly FoldedPage[],
  query: string,
  ways: readonly (readonly string[])[],
  question?: Question,
): FoundPage[] {
  const whole = fold(query)
  if (whole === '') return []
  const ranked = pages
    .flatMap((page) => {
      if (page.all.includes(whole)) return { page, terms: [whole], rank: rank(page, whole) }
      const way = ways.findIndex((terms) => terms.every((term) => page.all.includes(term)))
      const terms = ways[way]
      return terms ? { page, terms, rank: nearness(page, terms) - way } : []
    })
    .sort((a, b) => b.rank - a.rank)
  const glossary = pages.find(({ page }) => page.route === GLOSSARY)
  const named = ranked.filter((one) => !question || one.rank >= NAMED_RANK)
  const answers = question ? answersTo(pages, question, glossary) : []
  const rest = ranked.filter((one) => !named.includes(one))
  const results = new Map<FoldedPage, FoundPage>()
  const add = (page: FoldedPage, make: () => FoundPage) => results.has(page) || results.set(page, make())
  for (const { page, terms } of named) add(page, () => foundPage(page, terms, bestPlaces))
  for (const { page, words, places } of answers) add(page, () => foundPage(page, words, () => places.slice(0, PLACES)))
  for (const { page, terms } of rest) add(page, () => foundPage(page, terms, bestPlaces))
  return [...results.values()]
}

/** Whether some page holds a query as it was typed, in one stretch. */
export function holdsWhole(pages: readonly FoldedPage[], query: string): boolean {
  const whole = fold(query)
  return whole !== '' && pages.some(({ all }) => all.includes(whole))
}

/** From this rank on a name of the page holds the query. */
const NAMED_RANK = 300

function rank({ page, synonyms, places, all }: FoldedPage, whole: string): number {
  const title = places[0]?.names ?? []
  const headings = places.slice(1).flatMap(({ names }) => names)
  // Of two pages with the same name the guide's own goes first.
  const depth = page.route.includes('/') ? 5 : 0
  const synonym = synonyms.indexOf(whole)
  if (title.includes(whole)) return 1000 + depth
  if (page.route === GLOSSARY && headings.includes(whole)) return 900
  if (synonym >= 0) return 800 - 10 * synonym + depth
  const often = Math.min(40, all.split(whole).length - 1)
  const share = (names: readonly string[]) =>
    Math.max(0, ...names.map((name) => (name.includes(whole) ? (99 * whole.length) / name.length : 0)))
  if (share(title) > 0) return 600 + share(title) + depth
  if (share(headings) > 0) return 300 + share(headings) + often
  return 200 + often
}

/** From 0 to 1: how much of the terms stands in one place, and in one name, where a page has them all. */
function nearness({ places }: FoldedPage, terms: readonly string[]): number {
  const share = (...texts: (string | undefined)[]) =>
    terms.filter((term) => texts.some((text) => text?.includes(term))).length / terms.length
  const inOnePlace = Math.max(...places.map(({ names, words }) => share(names[0], words)))
  return 0.75 * inOnePlace + 0.25 * Math.max(...places.map(({ names }) => share(names[0])))
}

/** Most pages that are found are never shown, at every key, so their places and excerpts wait until they are. */
function foundPage(
  page: FoldedPage,
  terms: readonly string[],
  placesOf: (page: FoldedPage, terms: readonly string[]) => readonly FoldedPlace[],
): FoundPage {
  let places: readonly FoundPlace[] | undefined
  const otherName = page.page.synonyms.find((_, index) => terms.includes(page.synonyms[index] ?? ''))
  return {
    route: page.page.route,
    title: page.places[0]?.heading ?? '',
    get name() {
      return excerptOf(this.title, terms, true)
    },
    get places() {
      places ??= placesOf(page, terms).map((place) => foundPlace(place, terms, otherName))
      return places
    },
  }
}

/** @param otherName of the page, by which it was found: where the place says none of the terms, the excerpt says it */
function foundPlace(
  { id, heading, text, names, words }: FoldedPlace,
  terms: readonly string[],
  otherName?: string,
): FoundPlace {
  let excerpt: readonly Piece[] | undefined
  return {
    id,
    heading,
    get name() {
      return excerptOf(heading, terms, true)
    },
    get excerpt() {
      // What a heading names is told right below it.
      const isName = terms.every((term) => names[0]?.includes(term))
      const isSaid = terms.some((term) => words.includes(term) || names[0]?.includes(term))
      const name =
        isSaid || !otherName
          ? []
          : [
              { text: otherName, isMatch: true },
              { text: ' · ', isMatch: false },
            ]
      excerpt ??= [...name, ...excerptOf(text, terms, isName)]
      return excerpt
    },
  }
}

function bestPlaces({ synonyms, places }: FoldedPage, terms: readonly string[]): FoldedPlace[] {
  const [top, ...others] = places
  // Above all, the place has as many of the terms as it can; then they are in its name; then they are frequent.
  const score = ({ names, words }: FoldedPlace) =>
    terms.reduce((sum, term) => {
      const inName = names.includes(term) ? 300 : names[0]?.includes(term) ? 100 : 0
      const often = words.includes(term) ? 10 + Math.min(9, words.split(term).length) : 0
      return sum + inName + often + (inName + often > 0 ? 1000 : 0)
    }, 0)
  const isNamed = terms.some((term) => others.some(({ names }) => names.includes(term)))
  const isAboutPage =
    terms.some((term) => top?.names[0]?.includes(term)) || (!isNamed && terms.some((term) => synonyms.includes(term)))
  const best = others
    .map((place) => ({ place, score: score(place) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ place }) => place)
  return (top && (isAboutPage || best.length === 0) ? [top, ...best] : best).slice(0, PLACES)
}

/** A stretch of a text around the first of the terms that stands in it, or its beginning, with every term marked. */
export function excerptOf(text: string, terms: readonly string[], fromStart = false): Piece[] {
  const { text: folded, at } = foldWithPlaces(text)
  const script = /\p{Script=Han}/u.test(text) ? 'han' : 'latin'
  const first = Math.min(...terms.map((term) => folded.indexOf(term)).filter((index) => index >= 0))
  let from = fromStart || !Number.isFinite(first) ? 0 : Math.max(0, first - BEFORE[script])
  // An excerpt doesn't begin in the middle of a Latin word; Chinese can begin anywhere.
  while (from > 0 && from < first && /[\w'’-]/.test(text[(at[from] ?? 0) - 1] ?? '')) from++
  const to = Math.min(folded.length, from + LENGTH[script])
  const pieces: Piece[] = []
  let done = at[from] ?? 0
  const add = (end: number, isMatch: boolean) => {
    const piece = oneLine(text.slice(done, end))
    if (piece !== '') pieces.push({ text: piece, isMatch })
    done = end
  }
  if (from > 0) pieces.push({ text: '…', isMatch: false })
  for (let i = from; i < to; i++) {
    const term = terms.find((candidate) => folded.startsWith(candidate, i))
    if (term === undefined) continue
    add(at[i] ?? done, false)
    i += term.length - 1
    add((at[i] ?? done) + String.fromCodePoint(text.codePointAt(at[i] ?? done) ?? 0).length, true)
  }
  add(Math.max(done, at[to] ?? text.length), false)
  if (to < folded.length) pieces.push({ text: '…', isMatch: false })
  return pieces
}

/** After Chinese punctuation a new line needs no space. */
function oneLine(text: string): string {
  return text.replace(/([\u3000-\u303f\uff00-\uffef”’])\s*\n\s*/g, '$1').replace(/\s+/g, ' ')
}
