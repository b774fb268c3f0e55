import { isHidden } from './visibility.ts'

/** Pages to which the frame around the pages leads by name. */
export const LANDMARKS = {
  checklist: 'during/during-an-incident',
  process: 'after/postmortem-process',
  postmortem: 'after/postmortem',
  gettingStarted: 'getting-started',
} as const

/** Sections of the guide, in the order in which a reader meets them. */
export const SECTIONS = [
  { name: 'before', isInHeader: true },
  { name: 'during', isInHeader: true, hasTicks: true, opens: LANDMARKS.checklist },
  { name: 'after', isInHeader: true, hasTicks: true },
  { name: 'training', isInHeader: true, hasTicks: true },
  { name: 'oncall', isInHeader: true },
  { name: 'resources', isInHeader: false },
  { name: 'crisis', isInHeader: false },
] as const satisfies readonly Section[]

/** A section of the guide. */
export interface Section {
  name: string
  /** Whether the header leads there; the footer leads to the others. */
  isInHeader: boolean
  /** Whether the steps on its pages can be ticked; elsewhere a step's id is an anchor. */
  hasTicks?: boolean
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

/** The section of a route; a page that lies in none, such as `getting-started`, is its own. */
export function sectionOf(route: string): string {
  return route.split('/')[0] ?? route
}

/** Whether the steps of this page are ticked into the incident. */
export function isTickable(route: string): boolean {
  return SECTIONS.some((section) => section.name === sectionOf(route) && 'hasTicks' in section)
}

/** The place of a section among the others; pages without one come last. */
export function sectionRank(name: string): number {
  const index = SECTIONS.findIndex((section) => section.name === name)
  return index < 0 ? SECTIONS.length : index
}
