import { createHash } from 'node:crypto'
import { oncePerLocale } from '../guide/once.ts'
import type { Locale } from '../i18n/languages.ts'

/** What islands are given, in one language, as a file of its own. */
export interface WordsFile<Parts> {
  /** What it holds. An island that is handed one of its parts as a prop fetches the file as it wakes. */
  parts: (locale: Locale) => Promise<Parts>
  /** Its address. */
  href: (locale: Locale) => Promise<string>
  /** Its name without the ending, and its text. */
  file: (locale: Locale) => Promise<{ name: string; text: string }>
}

/** Stands in the HTML for a prop that a file holds. `site/island.ts` puts the part in its place. */
export interface WordsPlace {
  $words: string
  part: string
}

const places = new WeakMap<object, WordsPlace>()

/** Where a prop of an island stands, if it is a part of a file. */
export function placeOf(prop: unknown): WordsPlace | undefined {
  return typeof prop === 'object' && prop !== null ? places.get(prop) : undefined
}

/**
 * A file for words and other things that islands are given: what sleeps isn't read, so no page holds it, and a browser
 * fetches it once for all pages. Its name changes with what it says, so that a page never gets the words of another
 * release. `pages/words` has the list of all files.
 * @param name of the feature
 * @param make what the islands of the feature are given; each part is a prop
 * @throws {Error} for a part that stands in two files
 */
export function wordsFile<Parts extends object>(
  name: string,
  make: (locale: Locale) => Parts | Promise<Parts>,
): WordsFile<Parts> {
  const written = oncePerLocale(async (locale: Locale) => {
    const parts = await make(locale)
    const text = JSON.stringify(parts)
    const file = `${name}.${locale}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
    const href = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/words/${file}.json`
    for (const [part, value] of Object.entries(parts)) {
      if (typeof value !== 'object' || value === null) continue
      const other = placeOf(value)
      if (other && other.$words !== href)
        throw new Error(`${href}: ${part} stands in ${other.$words} too. Hand both islands the part of one file.`)
      places.set(value, { $words: href, part })
    }
    return { name: file, text, href, parts }
  })
  return {
    parts: async (locale) => (await written(locale)).parts,
    href: async (locale) => (await written(locale)).href,
    file: written,
  }
}
