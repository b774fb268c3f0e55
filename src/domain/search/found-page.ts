import { excerptOf, type Piece } from './excerpt.ts'
import type { SearchPage } from './search-page.ts'

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

/** A place as it is compared. */
export interface FoldedPlace {
  id: string
  heading: string
  text: string
  /** How the text begins, where it isn’t here. */
  lead: string
  synonyms: readonly string[]
  names: readonly string[]
  also: readonly string[]
  words: string
}
/** A page as it is compared. */
export interface FoldedPage {
  page: SearchPage
  isBeside: boolean
  synonyms: readonly string[]
  places: readonly FoldedPlace[]
  /** Where its places begin among those of all pages. */
  first: number
  all: string
  said: string
}
/** Gives the place that is shown for one that was compared. */
export type Display = (place: FoldedPlace) => FoldedPlace

/** So many places of one page are shown. */
export const PLACES = 4

/**
 * A page that was found. Most are never shown, at every key, so places and excerpts wait until they are.
 * @param display gives the place as it is shown, which may have more text than the one that was compared
 */
export function foundPage(
  page: FoldedPage,
  terms: readonly string[],
  placesOf: (page: FoldedPage, terms: readonly string[]) => readonly FoldedPlace[],
  display: Display,
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
      places ??= placesOf(page, terms).map((place) => foundPlace(display(place), terms, otherName))
      return places
    },
  }
}

/** @param pageName another name of the page, by which it was found: where the place says none of the terms, the excerpt says it, or what people say for the place */
function foundPlace(
  { id, heading, text, lead, names, words, also, synonyms }: FoldedPlace,
  terms: readonly string[],
  pageName?: string,
): FoundPlace {
  const otherName = synonyms.find((_, at) => terms.some((term) => also[at]?.includes(term))) ?? pageName
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
      excerpt ??= [...name, ...excerptOf(text || lead, terms, isName)]
      return excerpt
    },
  }
}

/** The places of a page that have the terms, the best first; its top where no other has any. */
export function bestPlaces({ synonyms, places }: FoldedPage, terms: readonly string[]): FoldedPlace[] {
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
