import { type CollectionEntry, getCollection } from 'astro:content'
import type { Locale } from '../i18n/languages.ts'
import type { GuideFrontMatter } from '../schemas/guide-page.ts'
import { oncePerLocale } from './once.ts'
import { idOf, pathOfId } from './page-path.ts'
import { sectionOf, sectionRank, shownSections } from './sections.ts'
import { isHidden } from './visibility.ts'

/** A page of the guide in one language. `route` is the same in every language: `during/during-an-incident`. */
export interface GuidePage extends GuideFrontMatter {
  route: string
  section: string
  entry: CollectionEntry<'guide'>
}

/** All pages in a language that aren’t hidden, by section and then in the section's own order. */
export const guidePages = oncePerLocale(async (locale: Locale): Promise<GuidePage[]> => {
  const entries = await getCollection('guide')
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .flatMap((entry) => {
      const path = pathOfId(entry.id)
      if (path?.locale !== locale || isHidden(path.route) || idOf(locale, path.route) !== entry.id) return []
      return [{ route: path.route, section: sectionOf(path.route), ...entry.data, entry }]
    })
    .sort((a, b) => sectionRank(a.section) - sectionRank(b.section))
})

/** The routes of all pages in a language that say something of their own: not the search, not the 404. */
export async function siteRoutes(locale: Locale): Promise<string[]> {
  const pages = await guidePages(locale)
  return ['', 'incident', ...shownSections(locale), ...pages.map((page) => page.route)]
}
