import { type CollectionEntry, getCollection } from 'astro:content'
import type { Locale } from '../i18n/languages.ts'
import type { GuideFrontMatter } from '../schemas/guide-page.ts'
import { isHidden, shownLocales } from '../schemas/site.ts'
import { frontMatterDifferences } from './front-matter.ts'

/** Pages to which the frame around the pages leads by name. */
export const LANDMARKS = {
  checklist: 'during/during-an-incident',
  process: 'after/postmortem-process',
  gettingStarted: 'getting-started',
} as const

/** Sections of the guide, in the order in which a reader meets them. */
export const SECTIONS = [
  { name: 'before', isInHeader: true },
  { name: 'during', isInHeader: true, opens: LANDMARKS.checklist },
  { name: 'after', isInHeader: true },
  { name: 'training', isInHeader: true },
  { name: 'oncall', isInHeader: true },
  { name: 'resources', isInHeader: false },
  { name: 'crisis', isInHeader: false },
] as const satisfies readonly Section[]

/** A section of the guide. */
export interface Section {
  name: string
  /** Whether the header leads there; the footer leads to the others. */
  isInHeader: boolean
  /** The page that the header opens; without it, the list of the section's pages. */
  opens?: string
}

/** The name of a section: the folder of its pages, and the key of its words. */
export type SectionName = (typeof SECTIONS)[number]['name']

/** The sections that have a page to show. */
export function shownSections(): SectionName[] {
  return SECTIONS.map(({ name }) => name).filter((name) => !isHidden(name))
}

/** Where the header leads: each section with the route of the page that it opens. */
export function headerLinks(): { section: SectionName; route: string }[] {
  const links = SECTIONS.filter(({ name, isInHeader }) => isInHeader && !isHidden(name))
  return links.map((section) => ({ section: section.name, route: 'opens' in section ? section.opens : section.name }))
}

/** Where the footer leads: the first page to read, and the sections that aren't in the header. */
export function footerRoutes(): (SectionName | typeof LANDMARKS.gettingStarted)[] {
  const sections = SECTIONS.filter(({ isInHeader }) => !isInHeader).map(({ name }) => name)
  return [LANDMARKS.gettingStarted, ...sections].filter((route) => !isHidden(route))
}

/** A page of the guide in one language. `route` is the same in every language: `during/during-an-incident`. */
export interface GuidePage extends GuideFrontMatter {
  route: string
  section: string
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

/**
 * Compares how the languages that are built say that their pages are built.
 * @throws {Error} with a sentence for each difference
 */
export async function checkFrontMatter(): Promise<void> {
  const pages = (await Promise.all(shownLocales().map(guidePages))).flat()
  const problems = frontMatterDifferences(
    pages.map(({ route, entry }) => ({ file: entry.filePath ?? entry.id, route, data: entry.data })),
  )
  if (problems.length > 0) throw new Error(`The guide can’t be built:\n${problems.join('\n')}`)
}

/** The routes of all pages that say something of their own, the same in every language: not the search, not the 404. */
export async function siteRoutes(): Promise<string[]> {
  const pages = await guidePages(shownLocales()[0])
  return ['', 'incident', ...shownSections(), ...pages.map((page) => page.route)]
}

function rank(section: string): number {
  const index = SECTIONS.findIndex(({ name }) => name === section)
  return index < 0 ? SECTIONS.length : index
}
