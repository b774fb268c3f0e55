import { hanText } from './han-text.ts'
import { isSame, meantBy } from './meant.ts'
import { isLikeLanguage, type Vocabulary } from './query-parts.ts'
import { readQuestion, type Segment } from './questions.ts'
import { type FoundPage, findText, holdsWhole, namesIn, type SearchPage, searchable, termsOf } from './search.ts'
import { groupsIn, type Sounds, soundsIn } from './sounds.ts'
import { variantsIn } from './variants.ts'
import { wordList } from './word-list.ts'

/** The words of a language, as the build writes them. */
export interface SearchWords {
  pages: readonly SearchPage[]
  /** Pairs of characters: one that people may type, and the one that the pages have for it. */
  variants?: string
  /** How characters are typed; none for a language without Han. */
  sounds?: Sounds
}
/** What was found. `isExact` when the pages hold what was typed, or answer it. */
export interface Outcome {
  pages: readonly FoundPage[]
  isExact: boolean
  /** What was searched for in the place of the query; none where only its words were taken apart. */
  instead?: string
}
/** Finds pages by their words. */
export interface Finder {
  find(query: string): Outcome
  /** Whether it is worth while to look for a query elsewhere. */
  isLikeLanguage(query: string): boolean
}

/**
 * Readies the words of a language to be searched: for what was typed, and where the pages don't have that, for what was
 * meant. Words that are near are listed when they are first needed.
 * @param locale BCP 47 tag of the pages
 * @param segment cuts a text without spaces into words
 * @param stemOf the part that all forms of a word have
 */
export function finderOf(
  { pages: all, variants = '', sounds }: SearchWords,
  locale: string,
  segment?: Segment,
  stemOf?: (word: string) => string,
): Finder {
  const pages = searchable(all)
  const names = namesIn(pages)
  const asWritten = variantsIn(variants)
  let list: Vocabulary | undefined
  const vocabulary = () => {
    list ??= vocabularyOf(all, locale, sounds, stemOf)
    return list
  }
  const answers = (query: string) =>
    findText(pages, query, termsOf(query, segment), readQuestion(query, locale, names, segment))
  return {
    find(query) {
      const written = asWritten(query)
      const exact = [written, query].map(answers).find((results) => results.length > 0) ?? []
      const isHeld = [written, query].some((text) => holdsWhole(pages, text))
      if (isHeld || query.trim() === '') return { pages: exact, isExact: true }
      const isQuestion = readQuestion(written, locale, names, segment) !== undefined
      const answered = isQuestion ? 'as-question' : 'in-part'
      for (const { label, asked } of meantBy(written, vocabulary(), exact.length > 0 ? answered : undefined)) {
        const near = answers(asked)
        if (near.length === 0) continue
        return { pages: near, isExact: false, ...(!isSame(label, written) && { instead: label }) }
      }
      return { pages: exact, isExact: true }
    },
    isLikeLanguage: (query) => isLikeLanguage(query, vocabulary()),
  }
}

function vocabularyOf(
  pages: readonly SearchPage[],
  locale: string,
  sounds: Sounds | undefined,
  stemOf?: (word: string) => string,
): Vocabulary {
  const names = pages.flatMap(({ synonyms, places }) => [...synonyms, ...places.map(({ heading }) => heading)])
  const texts = pages.flatMap(({ places }) => places.map(({ text }) => text))
  return {
    words: wordList(names, texts, stemOf),
    han: hanText(names, texts, soundsIn(sounds ? groupsIn(sounds) : '')),
    locale,
  }
}
