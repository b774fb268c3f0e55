import { type CollectionEntry, getCollection } from 'astro:content'
import type { Locale } from '../i18n/languages.ts'
import { isHidden, shownLocales } from '../schemas/site.ts'

/** Sections of the guide, in the order in which a reader meets them. */
export const SECTIONS = ['before', 'during', 'after', 'training', 'oncall', 'resources', 'crisis'] as const

/** The sections that have a page to show. */
export function shownSections(): (typeof SECTIONS)[number][] {
  return SECTIONS.filter((section) => !isHidden(section))
}

/** A page of the guide in one language. `route` is the same in every language: `during/during-an-incident`. */
export interface GuidePage {
  route: string
  section: string
  title: string
  description: string
  synonyms: readonly string[]
  /** ISO 8601 date on which somebody last read the page against what is done. */
  reviewed: string
  entry: CollectionEntry<'guide'>
}

/** All pages in a language that aren’t hidden, by section and then in the section's own order. */
export async function guidePages(locale: Locale): Promise<GuidePage[]> {
  const entries = await getCollection(
    'guide',
    ({ id }) => id.startsWith(`${locale}/`) && !isHidden(id.slice(locale.length + 1)),
  )
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const route = entry.id.slice(locale.length + 1)
      return { route, section: route.split('/')[0] ?? route, ...entry.data, entry }
    })
    .sort((a, b) => rank(a.section) - rank(b.section))
}

/** The routes of all pages that say something of their own, the same in every language: not the search, not the 404. */
export async function siteRoutes(): Promise<string[]> {
  const pages = await guidePages(shownLocales()[0])
  return ['', 'incident', ...shownSections(), ...pages.map((page) => page.route)]
}

function rank(section: string): number {
  const index = (SECTIONS as readonly string[]).indexOf(section)
  return index < 0 ? SECTIONS.length : index
}
