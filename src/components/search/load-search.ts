import { stemmer } from 'stemmer'
import type { SearchWords } from '../../domain/search/finder.ts'
import type { FoundPage } from '../../domain/search/found-page.ts'
import { NEAR_PAGES, type NearResult, nearPages } from '../../domain/search/near-pages.ts'
import { stagedFinder } from '../../domain/search/staged-finder.ts'
import { variantsIn } from '../../domain/search/variants.ts'
import { encodingOf, type PackedPages, unpacked } from '../../domain/search/word-file.ts'
import '../../stores/trusted-scripts.ts'

/** What `pagefind.js` gives us; https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { baseUrl: string; metaCacheTag?: string }): Promise<void>
  search(
    query: string,
    options?: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: { data(): Promise<NearResult> }[] }>
}

/** The site in another language: its folder below the base path, and how the search leads there. */
export interface Edition {
  folder: string
  text: string
}
/** What the build writes for a language: its words, its folder below the base path, the other languages. */
interface SearchFile extends Omit<SearchWords, 'pages' | 'words'>, PackedPages {
  folder: string
  others: readonly Edition[]
  /** Whether there are runbooks. Only their names are among the words. */
  hasRunbooks: boolean
}
/** What a query led to. `isExact` when the pages hold what was typed; otherwise they only come near it. */
export interface Findings {
  query: string
  pages: readonly FoundPage[]
  isExact: boolean
  /** What was searched for in its place; none where only its words were taken apart. */
  instead?: string
  /** Whether the texts of the pages have been looked through, or needn’t be: what is called so is found without them. */
  isWhole: boolean
  /** Address of the home page in this language. */
  start: string
  /** The other languages; their folders are whole addresses here. */
  others: readonly Edition[]
}
/** Finds pages in one language. */
export interface Search {
  /**
   * The pages that hold a query, or what may have been meant by it, at once: fast enough for every key. None where the
   * pages know nothing like it.
   */
  find(query: string): Findings
  /** Fetches the texts of the pages, the first time; whether they are here. */
  getTexts(): Promise<boolean>
  /** The pages that Pagefind finds for a query; the first time it is loaded for that. */
  ask(query: string): Promise<Findings>
  /** What was found, and behind it the runbooks whose texts hold the query. */
  withRunbooks(findings: Findings): Promise<Findings>
}

/**
 * Loads what a search needs, the texts of the pages too.
 * @param base the base path of the site
 * @throws {Error} when the words can’t be fetched
 */
export async function loadSearch(base: string, locale: string): Promise<Search> {
  const search = await startSearch(base, locale)
  if (!(await search.getTexts())) throw new Error('The texts of the pages can’t be fetched')
  return search
}

/**
 * Loads what a search needs first: what pages and their parts are called answers most queries, and stays small however
 * many pages there are. The texts find every stretch, also Chinese that no dictionary cuts that way, and weigh with all
 * that still less than Pagefind’s program alone. Only what is like nothing in them Pagefind is asked for.
 * @param base the base path of the site
 * @throws {Error} when the words can’t be fetched
 */
export async function startSearch(base: string, locale: string): Promise<Search> {
  const root = base.endsWith('/') ? base : `${base}/`
  const file: SearchFile = await getWords(`${root}search/${locale}.json`, locale)
  const start = root + file.folder
  const where = { start, others: file.others.map(({ folder, text }) => ({ folder: root + folder, text })) }
  const finder = stagedFinder(
    { ...file, pages: unpacked(file) },
    { segment: segmenter(locale), stemOf: STEMMED.test(locale) ? stemmer : (word) => word },
  )
  const asWritten = variantsIn(file.variants ?? '')
  let pagefind: Promise<Pagefind> | undefined
  const near = async (query: string, filters?: Readonly<Record<string, string>>): Promise<FoundPage[]> => {
    try {
      pagefind ??= loadPagefind(root)
      return await askPagefind(await pagefind, asWritten(query), start, filters)
    } catch {
      // The network went away, or the browser runs no WebAssembly: the words themselves have been searched.
      pagefind = undefined
      return []
    }
  }
  let hasTexts = false
  let texts: Promise<boolean> | undefined
  const takeTexts = async (): Promise<boolean> => {
    try {
      const all: readonly string[] = await getWords(`${root}search/${locale}-texts.txt`, locale)
      for (const piece of finder.withTexts(unpacked({ ...file, texts: all }))) {
        await pause()
        piece()
      }
      hasTexts = true
      void inIdleTime(finder.pieces)
    } catch {
      texts = undefined
    }
    return hasTexts
  }
  void inIdleTime(finder.pieces)
  return {
    find(query) {
      const { isSure = false, ...outcome } = finder.find(query)
      return { query, ...outcome, isWhole: isSure || hasTexts || query.trim() === '', ...where }
    },
    getTexts: () => (texts ??= takeTexts()),
    async ask(query) {
      const none = { query, pages: [], isExact: true, isWhole: true, ...where }
      if (!finder.isLikeLanguage(query)) return none
      const pages = await near(query)
      return { ...none, pages, isExact: pages.length === 0 }
    },
    async withRunbooks(findings) {
      if (!file.hasRunbooks || findings.query.trim() === '') return findings
      const runbooks = await near(findings.query, RUNBOOKS_ONLY)
      const listed = new Set(findings.pages.map(({ route }) => route))
      return { ...findings, pages: [...findings.pages, ...runbooks.filter(({ route }) => !listed.has(route))] }
    },
  }
}

/** @throws {Error} when the file can’t be fetched */
async function getWords<Content>(address: string, locale: string): Promise<Content> {
  // `no-cache`: a host may let browsers keep the file for long, so they ask whether theirs is still the newest.
  const answer = await fetch(address, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`The words of the pages can’t be fetched: ${answer.status}`)
  return JSON.parse(new TextDecoder(encodingOf(locale)).decode(await answer.arrayBuffer()))
}

/** Does pieces of work one by one, whenever the browser has nothing else to do: no key waits for more than one of them. */
async function inIdleTime(pieces: readonly (() => void)[]): Promise<void> {
  for (const piece of pieces) {
    await new Promise<unknown>((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve))
    piece()
  }
}

/** Lets the browser take a key and paint. A message, as a timer of no time takes 4 ms. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

/** What `search/search-index.ts` says of runbooks to Pagefind. */
const RUNBOOKS_ONLY = { of: 'runbooks' }

/** Languages of which the stemmer knows the words, or the English words in them. */
const STEMMED = /^(?:en|zh)\b/

/** Languages that put no spaces between words: Chinese, Japanese, Thai, Lao, Khmer and Burmese. */
const WITHOUT_SPACES = /^(?:zh|ja|th|lo|km|my)\b/

/** Cuts a text without spaces into words, where the browser can; without it the text as it was typed has to do. */
function segmenter(locale: string): ((text: string) => string[]) | undefined {
  if (!WITHOUT_SPACES.test(locale) || typeof Intl.Segmenter === 'undefined') return undefined
  const words = new Intl.Segmenter(locale, { granularity: 'word' })
  return (text) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

async function loadPagefind(root: string): Promise<Pagefind> {
  // Written by the build beside our own scripts, so the bundler has nothing to follow.
  const address = `${root}pagefind/pagefind.js`
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.options({ baseUrl: root })
  return pagefind
}

async function askPagefind(
  pagefind: Pagefind,
  query: string,
  start: string,
  filters?: Readonly<Record<string, string>>,
): Promise<FoundPage[]> {
  const { results } = await pagefind.search(query, filters && { filters })
  const fragments = await Promise.all(results.slice(0, NEAR_PAGES).map((result) => result.data()))
  return nearPages(fragments, start)
}
