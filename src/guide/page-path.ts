import { existsSync, globSync } from 'node:fs'
import { LOCALES, type Locale } from '../i18n/languages.ts'
import { OWN_FOLDER } from '../schemas/own-folder.ts'

/** The folder of the guide's pages, from the project's root: a folder below it for each language. */
export const GUIDE_FOLDER = 'src/content/guide'

/** The same for a company's own pages: each replaces ours of its language and route, or is one more. */
export const OWN_GUIDE_FOLDER = `${OWN_FOLDER}/guide`

/** The pages below these folders, as a glob pattern. */
export const PAGE_PATTERN = '**/*.mdx'

const EXTENSION = /\.mdx$/
/** Before the id of a company's own page. */
const OWN = 'own/'

/** A page of the guide: its language, and its route, which is the same in every language (`during/during-an-incident`). */
export interface PagePath {
  locale: Locale
  route: string
}

/** The file of a page, from the project's root: a company's own one, where there is one. */
export function pageFile(locale: string, route: string): string {
  const own = `${OWN_GUIDE_FOLDER}/${locale}/${route}.mdx`
  return existsSync(own) ? own : `${GUIDE_FOLDER}/${locale}/${route}.mdx`
}

/**
 * The files of all pages, from the project's root, in a fixed order and with slashes on every system. Ours isn't among
 * them where a company has its own.
 */
export function pageFiles(): string[] {
  const below = (folder: string) =>
    globSync(`${folder}/${PAGE_PATTERN}`)
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
  const own = below(OWN_GUIDE_FOLDER)
  const replaced = new Set(own.map((file) => file.replace(OWN_GUIDE_FOLDER, GUIDE_FOLDER)))
  return [...below(GUIDE_FOLDER).filter((file) => !replaced.has(file)), ...own]
}

/** Whether a page is a company's own, by its file. */
export function isOwnPage(file: string): boolean {
  return file.replaceAll('\\', '/').includes(`${OWN_GUIDE_FOLDER}/`)
}

/** Id of a page in Astro's collection: its file below `src/content` without the folder `guide` and the ending. */
export function pageId(fileBelow: string): string {
  return fileBelow.replace(EXTENSION, '').replace(/^(own\/)?guide\//, '$1')
}

/** The id of a page by its language and route. */
export function idOf(locale: Locale, route: string): string {
  return `${isOwnPage(pageFile(locale, route)) ? OWN : ''}${locale}/${route}`
}

/** Reads language and route off an id of the collection; `undefined` for a language that there isn't. */
export function pathOfId(id: string): PagePath | undefined {
  const [folder, ...route] = id.replace(OWN, '').split('/')
  const locale = LOCALES.find((one) => one === folder)
  return locale && route.length > 0 ? { locale, route: route.join('/') } : undefined
}

/** Reads language and route off a file, with either slash; `undefined` for a file that is no page of the guide. */
export function pathOfFile(file: string): PagePath | undefined {
  const below = /content\/(?:own\/)?guide\/(.+)$/.exec(file.replaceAll('\\', '/'))?.[1]
  return below && EXTENSION.test(below) ? pathOfId(pageId(below)) : undefined
}

let cached: ReadonlyMap<Locale, ReadonlySet<string>> | undefined

/** The routes of the pages in a language. Read once for each build. */
export function routesIn(locale: Locale): ReadonlySet<string> {
  cached ??= new Map(
    LOCALES.map((one) => [
      one,
      new Set(
        pageFiles().flatMap((file) => {
          const path = pathOfFile(file)
          return path?.locale === one ? [path.route] : []
        }),
      ),
    ]),
  )
  return cached.get(locale) ?? new Set()
}

/** The routes of all pages, each once, in the order of the alphabet. */
export function pageRoutes(): readonly string[] {
  return [...new Set(LOCALES.flatMap((locale) => [...routesIn(locale)]))].sort()
}
