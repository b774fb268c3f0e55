import { hanText } from './han-text.ts'
import { type Asking, type AskingWords, askingOf } from './asking.ts'
import { isSame, meantBy } from './meant.ts'
import { type Pinyin, pinyinOf } from './pinyin.ts'
import { isLikeLanguage, type Vocabulary } from './query-parts.ts'
import { readQuery, type Segment } from './query.ts'
import type { FoundPage, Display } from './found-page.ts'
import {
  type Answers,
  answersIn,
  holdsWhole,
  namesIn,
  type Searchable,
  type SearchPage,
  searchable,
  termsOf,
} from './search.ts'
import { groupsIn, readingsIn, type Sounds, soundsIn } from './sounds.ts'
import { spokenFor } from './spoken.ts'
import { variantsIn } from './variants.ts'
import type { Stem } from './word-index.ts'
import { wordList } from './word-list.ts'

/** The words of a language, as the build writes them. */
export interface SearchWords {
  pages: readonly SearchPage[]
  /** Pairs of characters: one that people may type, and the one that the pages have for it. */
  variants?: string
  /** How characters are typed; for Chinese. */
  sounds?: Sounds
  /** How people ask and speak in this language. */
  asking?: AskingWords
  /** Words of letters that stand elsewhere, by lines: in each those that stand there twice as often as in the line before. */
  words?: string
}
/** What was found. `isExact` when the pages hold what was typed, or answer it. */
export interface Outcome {
  pages: readonly FoundPage[]
  isExact: boolean
  /** What was searched for in the place of the query; none where only its words were taken apart. */
  instead?: string
  /** Whether this surely answers the query, whatever else the pages say. */
  isSure?: true
}
/** Finds pages by their words. */
export interface Finder {
  find(query: string): Outcome
  /** The pages that hold or answer a query as it stands. */
  asItStands(query: string): readonly FoundPage[]
  /** What takes a while when it is first needed, a piece each: it can be done beforehand, in pauses. */
  pieces: readonly (() => void)[]
  /** Whether it is worth while to look for a query elsewhere. */
  isLikeLanguage(query: string): boolean
}
/** What cuts and compares the words of a language. */
export interface Tools {
  /** Cuts a text without spaces into words. */
  segment?: Segment | undefined
  /** The part that all forms of a word have. */
  stemOf: Stem
  /** The place that is shown for one that was found. */
  display?: Display
}

/**
 * Readies the words of a language to be searched: for what was typed, and where the pages don't have that, for what was
 * meant. Words that are near are listed when they are first needed.
 * @param segment cuts a text without spaces into words
 * @param stemOf the part that all forms of a word have
 */
export function finderOf(words: SearchWords, segment?: Segment, stemOf: Stem = (word) => word): Finder {
  return finderIn(searchable(words.pages, stemOf), words, { segment, stemOf })
}

/** Finds in pages that are ready to be searched, as `finderOf` does. */
export function finderIn(pages: Searchable, words: SearchWords, { segment, stemOf, display }: Tools): Finder {
  const { pages: all, variants = '', sounds } = words
  const asking = askingOf(words.asking)
  const reader = { asking, names: namesIn(pages), segment, stemOf }
  const asWritten = variantsIn(variants)
  const vocabulary = vocabularyOf(words, asking, stemOf)
  const isKnown = (word: string) =>
    vocabulary.words.has(word, false) || asking.isFiller(word) || asking.alike.has(word.toLowerCase())
  const spoken = sounds && once(() => spokenOf(all, asking, sounds))
  const answers = (query: string, written = query, isMended = false) =>
    answersIn(pages, query, termsOf(query, segment), readQuery(written, reader, isMended), display)
  // The word that the pages have is said, and what was typed is told from it.
  const isOtherForm = (query: string) =>
    /^[a-z]+$/i.test(query.trim()) && !isKnown(query.trim()) && vocabulary.words.hasForm(query.trim())
  const knows = (query: string) =>
    readQuery(query, reader).terms.every(
      ({ words }) => words[0]?.length !== 1 && words.some((word) => pages.index.of(word).weight > 0),
    )
  return {
    find(query) {
      const written = asWritten(query)
      const asked = new Set([written, query])
      let exact = NOTHING
      for (const text of asked) if (exact.pages.length === 0) exact = answers(text)
      const isHeld = [...asked].some((text) => holdsWhole(pages, text))
      if (isHeld || query.trim() === '') return outcome(exact, { isExact: true })
      const said = spoken && spokenFor(written, (letters) => spoken().meantBy(letters), isKnown)
      if (said) return outcome(together(said.map((text) => answers(text))), { isExact: false, instead: said[0] ?? '' })
      const answered = asking.isQuestion(written) || knows(written) ? 'as-question' : 'in-part'
      const mended = meantBy(
        written,
        vocabulary,
        exact.pages.length > 0 && !isOtherForm(written) ? answered : undefined,
      )
      for (const [at, { label, asked }] of mended.entries()) {
        const near = answers(asked, label, true)
        if (near.pages.length === 0) continue
        // What is likelier may stand where this finder doesn't look.
        return outcome(
          { ...near, isSure: near.isSure && at === 0 },
          { isExact: false, ...(!isSame(label, written) && { instead: label }) },
        )
      }
      return outcome(exact, { isExact: true })
    },
    asItStands: (query) => answers(asWritten(query)).pages,
    pieces: [() => vocabulary.words, () => vocabulary.han, () => spoken?.()],
    isLikeLanguage: (query) => isLikeLanguage(query, vocabulary),
  }
}

const NOTHING: Answers = { pages: [], isSure: false }

function outcome({ pages, isSure }: Answers, more: Pick<Outcome, 'isExact' | 'instead'>): Outcome {
  return { pages, ...more, ...(isSure && { isSure: true }) }
}

function vocabularyOf({ pages, sounds, words: others = '' }: SearchWords, asking: Asking, stemOf: Stem): Vocabulary {
  const names = pages.flatMap(({ synonyms, places }) => [
    ...synonyms,
    ...places.flatMap(({ heading, also = [] }) => [heading, ...also.filter((name) => name.length <= LONGEST_NAME)]),
  ])
  const texts = pages.flatMap(({ places }) => places.map(({ text }) => text))
  const phrases = pages.flatMap(({ places }) => places.flatMap(({ also = [] }) => also))
  const words = once(() => wordList(names, [...texts, ...phrases], stemOf, others))
  const han = once(() => hanText(names, [...texts, ...phrases], soundsIn(sounds ? groupsIn(sounds) : '')))
  return {
    get words() {
      return words()
    },
    get han() {
      return han()
    },
    asking,
  }
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What each of several queries finds first, and then all the rest of it. */
function together(results: readonly Answers[]): Answers {
  const pages = [...results.flatMap(({ pages: [first] }) => first ?? []), ...results.flatMap(({ pages }) => pages)]
  const byRoute = new Map<string, FoundPage>()
  for (const page of pages) if (!byRoute.has(page.route)) byRoute.set(page.route, page)
  return { pages: [...byRoute.values()], isSure: results[0]?.isSure ?? false }
}

/** What people say in more characters is a sentence, and no name that they mistype. */
const LONGEST_NAME = 4

/** How much of a name each is: what people say for a thing is less of one than its title. */
const WORTH = { title: 1, synonym: 0.8, heading: 0.7, also: 0.4, alike: 0.3 }

function spokenOf(pages: readonly SearchPage[], asking: Asking, sounds: Sounds): Pinyin {
  const named = (texts: Iterable<string>, worth: number) => [...texts].map((text) => ({ text, worth }))
  const names = [
    ...pages.flatMap(({ synonyms, places }) => [
      ...named(synonyms, WORTH.synonym),
      ...places.flatMap(({ heading, also = [] }, at) => [
        ...named([heading], at === 0 ? WORTH.title : WORTH.heading),
        ...named(also, WORTH.also),
      ]),
    ]),
    ...named(asking.alike.keys(), WORTH.alike),
  ]
  const texts = pages.flatMap(({ places }) => places.map(({ text }) => text))
  const readings = readingsIn(sounds)
  return pinyinOf(names, texts, (sign) => readings.get(sign) ?? [], asking.fillers)
}
