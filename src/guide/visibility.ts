import type { Locale } from '../i18n/languages.ts'
import { organization } from '../schemas/organization-file.ts'
import { pageRoutes } from './page-path.ts'

/** The languages that are built, the one at the root first. */
export function shownLocales(): readonly [Locale, ...Locale[]] {
  return organization().locales as [Locale, ...Locale[]]
}

/** Whether a page isn't built, or a section because none of its pages is. `route` is the same in every language. */
export function isHidden(route: string): boolean {
  const { hide } = organization()
  const below = pageRoutes().filter((page) => page.startsWith(`${route}/`))
  return hide.includes(route) || (below.length > 0 && below.every((page) => hide.includes(page)))
}
