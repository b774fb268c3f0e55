import type { Locale } from '../i18n/languages.ts'
import { pageHref } from './addresses.ts'
import { guidePages } from './pages.ts'
import { shownLocales } from './visibility.ts'

/**
 * The address of each page that is ticked in calm times, by its route: in this language, else in one that has it. A page
 * that is hidden, or has left the guide, has none.
 */
export async function calmPages(base: string, locale: Locale): Promise<Record<string, string>> {
  const pages: Record<string, string> = {}
  for (const one of [locale, ...shownLocales()])
    for (const { route, checklist } of await guidePages(one))
      if (checklist === 'calm') pages[route] ??= pageHref(base, one, route)
  return pages
}
