import { messages } from '../i18n/index.ts'
import type { Locale } from '../i18n/languages.ts'
import { localize, organization } from '../schemas/organization-file.ts'
import { SHIPPED_SECTIONS } from '../schemas/sections.ts'
import { isShown } from './visibility.ts'

/** Pages to which the frame around the pages leads by name. */
export const LANDMARKS = {
  checklist: 'during/during-an-incident',
  firstMinutes: 'during/first-fifteen-minutes',
  whenDown: 'during/when-communication-fails',
  process: 'after/postmortem-process',
  postmortem: 'after/postmortem',
  gettingStarted: 'getting-started',
  afterwards: 'after/after-an-incident',
} as const

/** A section of the guide. */
export interface Section {
  /** The folder of its pages. */
  name: string
  /** Whether the header leads there; the footer leads to the others. */
  isInHeader: boolean
  /** Whether the steps on its pages can be ticked unless a page says otherwise; elsewhere a step's id is an anchor. */
  hasTicks?: boolean
  /** The page that the header opens; without it, the list of the section's pages. */
  opens?: string
}

/** How our sections differ. */
const SHIPPED: Readonly<Record<SectionName, Omit<Section, 'name'>>> = {
  before: { isInHeader: true },
  during: { isInHeader: true, hasTicks: true, opens: LANDMARKS.checklist },
  after: { isInHeader: true, hasTicks: true },
  training: { isInHeader: true, hasTicks: true },
  oncall: { isInHeader: true },
  resources: { isInHeader: false },
  crisis: { isInHeader: false },
}

/** The name of one of our sections: the folder of its pages, and the key of its words. */
type SectionName = (typeof SHIPPED_SECTIONS)[number]

let cached: readonly Section[] | undefined

/** All sections in the order in which a reader meets them: ours, each followed by those of the company's own. */
export function sections(): readonly Section[] {
  const own = Object.entries(organization().sections)
  cached ??= SHIPPED_SECTIONS.flatMap((name) => [
    { name, ...SHIPPED[name] },
    ...own
      .filter(([, section]) => section.after === name)
      .map(([name, { place }]) => ({ name, isInHeader: place === 'header' })),
  ])
  return cached
}

/** What a section is called, and what stands in it; `getting-started` has a name alone. */
export function sectionWords(name: string, locale: Locale): { name: string; lead: string } {
  const own = organization().sections[name]
  if (own) return { name: localize(own.name, locale), lead: localize(own.lead, locale) }
  const { sections, sectionLead } = messages(locale).site
  const ours = name as keyof typeof sections
  return { name: sections[ours], lead: (sectionLead as Readonly<Record<string, string>>)[name] ?? '' }
}

/** The sections that have a page to show in a language. */
export function shownSections(locale: Locale): string[] {
  return sections()
    .map(({ name }) => name)
    .filter((name) => isShown(locale, name))
}

/** Where the header leads: each section with the route of the page that it opens. */
export function headerLinks(locale: Locale): { section: string; route: string }[] {
  const links = sections().filter(({ name, isInHeader }) => isInHeader && isShown(locale, name))
  return links.map(({ name, opens }) => ({ section: name, route: opens ?? name }))
}

/** Where the footer leads: the first page to read, and the sections that aren't in the header. */
export function footerRoutes(locale: Locale): string[] {
  const names = sections()
    .filter(({ isInHeader }) => !isInHeader)
    .map(({ name }) => name)
  return [LANDMARKS.gettingStarted, ...names].filter((route) => isShown(locale, route))
}

/** The section of a route; a page that lies in none, such as `getting-started`, is its own. */
export function sectionOf(route: string): string {
  return route.split('/')[0] ?? route
}

/**
 * Whether the steps of this page can be ticked, into the incident or into a run of its own.
 * @param asked what the page's front matter says of `ticks`
 * @param checklist what it says of the kind of its checklist; a calm one is there to be ticked
 */
export function isTickable(route: string, asked?: unknown, checklist?: unknown): boolean {
  if (typeof asked === 'boolean') return asked
  if (checklist === 'calm') return true
  return sections().some(({ name, hasTicks }) => name === sectionOf(route) && hasTicks === true)
}

/** The place of a section among the others; pages without one come last. */
export function sectionRank(name: string): number {
  const index = sections().findIndex((section) => section.name === name)
  return index < 0 ? sections().length : index
}
