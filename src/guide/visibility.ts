import type { Locale } from '../i18n/languages.ts'
import { isRunbook } from '../runbooks/addresses.ts'
import { organization } from '../schemas/organization-file.ts'
import { OTHER_PAGES } from '../schemas/other-pages.ts'
import { pageRoutes, routesIn } from './page-path.ts'

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

/** Whether a page is built in a language, or a section because one of its pages is. */
export function isShown(locale: Locale, route: string): boolean {
  if (OTHER_PAGES.some((one) => one === route) || isRunbook(route)) return true
  if (isHidden(route)) return false
  const routes = [...routesIn(locale)]
  return routes.some((one) => one === route || (one.startsWith(`${route}/`) && !isHidden(one)))
}

/** The languages in which a page is built, the one at the root first. */
export function localesOf(route: string): Locale[] {
  return shownLocales().filter((locale) => isShown(locale, route))
}

/** Where somebody is led who wants a page in a language that it isn't in: to its section, or to the home page. */
export function nearestRoute(locale: Locale, route: string): string {
  const section = route.split('/')[0] ?? ''
  return [route, section].find((one) => isShown(locale, one)) ?? ''
}
