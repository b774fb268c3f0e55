import { type Finder, finderIn, type Outcome, type SearchWords, type Tools } from './finder.ts'
import type { FoldedPlace } from './found-page.ts'
import { fold } from './fold.ts'
import { namesIn, type SearchPage, searchable, searchableInPieces } from './search.ts'

/**
 * Finds by what pages and their parts are called, at once; and in their texts, once they are there. What surely answers by
 * name comes first either way, so that nothing moves when the texts arrive.
 */
export interface StagedFinder extends Pick<Finder, 'find' | 'isLikeLanguage'> {
  /** What takes a while when it is first needed, a piece each; another list once the texts are here. */
  pieces: readonly (() => void)[]
  /**
   * Takes in the texts.
   * @param pages the same pages with their texts
   * @returns what there is to do for that, a piece each; after the last one they are found
   */
  withTexts(pages: readonly SearchPage[]): (() => void)[]
}

const LONG_NAME = 4

/**
 * Readies the words of a language of which the texts aren't here yet.
 * @param words the pages have `lead` in the place of `text`
 */
export function stagedFinder(words: SearchWords, { segment, stemOf }: Tools): StagedFinder {
  const named = searchable(words.pages, stemOf)
  const numbers = new Map(named.places.map((place, at) => [place, at]))
  let texts: readonly FoldedPlace[] | undefined
  const display = (place: FoldedPlace) => texts?.[numbers.get(place) ?? -1] ?? place
  const byName = finderIn(named, words, { segment, stemOf, display })
  let byText: Finder | undefined
  const allNames = [...namesIn(named)].join('\n')
  // Han may stand in the texts as it was typed: only what sounds like a longer name is surely a slip.
  const isSlip = (query: string, meant: string) =>
    !/\p{Script=Han}/u.test(query) || (query.length >= LONG_NAME && allNames.includes(fold(meant)))
  return {
    find(query) {
      const outcome = byName.find(query)
      const isSure = outcome.isSure && (outcome.instead === undefined || isSlip(query, outcome.instead))
      if (!isSure) return byText?.find(query) ?? notSure(outcome)
      if (!byText) return outcome
      const [best, ...others] = outcome.pages
      // What was typed may stand in a text all the same.
      const asTyped = outcome.instead === undefined ? [] : byText.asItStands(query)
      const pages = [...(best ? [best] : []), ...asTyped, ...byText.asItStands(outcome.instead ?? query), ...others]
      return {
        ...outcome,
        pages: pages.filter(({ route }, at) => pages.findIndex((page) => page.route === route) === at),
      }
    },
    isLikeLanguage: (query) => (byText ?? byName).isLikeLanguage(query),
    get pieces() {
      return (byText ?? byName).pieces
    },
    withTexts(pages) {
      const ready = searchableInPieces(stemOf)
      const finish = () => {
        const all = ready.done()
        texts = all.places
        byText = finderIn(all, { ...words, pages, words: '' }, { segment, stemOf })
      }
      return [...pages.map((page) => () => ready.add(page)), finish]
    },
  }
}

function notSure({ isSure: _, ...outcome }: Outcome): Outcome {
  return outcome
}
