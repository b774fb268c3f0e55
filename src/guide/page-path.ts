import { globSync } from 'node:fs'
import { LOCALES, type Locale } from '../i18n/languages.ts'

/** The folder of the guide's pages, from the project's root: a folder below it for each language. */
export const GUIDE_FOLDER = 'src/content/guide'

/** The pages below that folder, as a glob pattern. */
export const PAGE_PATTERN = '**/*.mdx'

const EXTENSION = /\.mdx$/

/** A page of the guide: its language, and its route, which is the same in every language (`during/during-an-incident`). */
export interface PagePath {
  locale: Locale
  route: string
}

/** The file of a page, from the project's root. */
export function pageFile(locale: string, route: string): string {
  return `${GUIDE_FOLDER}/${locale}/${route}.mdx`
}

/** The files of all pages, from the project's root, in a fixed order and with slashes on every system. */
export function pageFiles(): string[] {
  return globSync(`${GUIDE_FOLDER}/${PAGE_PATTERN}`)
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}

/** Id of a page in Astro's collection: its file below `GUIDE_FOLDER`, without the ending. */
export function pageId(fileBelow: string): string {
  return fileBelow.replace(EXTENSION, '')
}

/** Reads language and route off an id of the collection; `undefined` for a language that there isn't. */
export function pathOfId(id: string): PagePath | undefined {
  const [folder, ...route] = id.split('/')
  const locale = LOCALES.find((one) => one === folder)
  return locale && route.length > 0 ? { locale, route: route.join('/') } : undefined
}

/** Reads language and route off a file, with either slash; `undefined` for a file that is no page of the guide. */
export function pathOfFile(file: string): PagePath | undefined {
  const below = /content\/guide\/(.+)$/.exec(file.replaceAll('\\', '/'))?.[1]
  return below && EXTENSION.test(below) ? pathOfId(pageId(below)) : undefined
}

let cached: readonly string[] | undefined

/** The routes of all pages, each once, in the order of the alphabet. Read once for each build. */
export function pageRoutes(): readonly string[] {
  cached ??= [...new Set(pageFiles().map((file) => pathOfFile(file)?.route ?? ''))].filter(Boolean).sort()
  return cached
}
