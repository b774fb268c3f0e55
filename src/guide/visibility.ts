import type { Locale } from '../i18n/languages.ts'
import { organization } from '../schemas/organization-file.ts'
import { pageRoutes } from './page-path.ts'

/** The languages that are built, the one at the root first. */
export function shownLocales(): readonly [Locale, ...Locale[]] {
  return organization().locales as [Locale, ...Locale[]]
}

let hidden: ReadonlySet<string> | undefined

/** Whether a page isn't built, or a section because none of its pages is. `route` is the same in every language. */
export function isHidden(route: string): boolean {
  hidden ??= hiddenRoutes(organization().hide)
  return hidden.has(route)
}

/** The hidden pages, and the folders that hold no other. */
function hiddenRoutes(hide: readonly string[]): Set<string> {
  const openFolders = new Set(pageRoutes().flatMap((route) => (hide.includes(route) ? [] : foldersOf(route))))
  return new Set([...hide, ...hide.flatMap(foldersOf).filter((folder) => !openFolders.has(folder))])
}

/** The folders in which a page lies, the outermost first. */
function foldersOf(route: string): string[] {
  const parts = route.split('/')
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'))
}
