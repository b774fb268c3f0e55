import { pathOfFile } from '../guide/page-path.ts'
import { elementsNamed, placeholders } from '../markdown/page-parts.ts'
import type { Page } from '../markdown/parse-page.ts'
import type { Example } from '../schemas/examples.ts'

/** Values that stand together: each is a place of `organization.yaml`, or a group with all that lies below it. */
type Places = readonly string[]

const CONTACTS: Places = ['contacts', 'commands.pageCommander']
const BAR: Places = ['contacts.phone', 'contacts.chat', 'contacts.call', 'commands.pageCommander', 'timeZone']

/** What every page shows: its title, the bar and its sheet. */
export const EVERY_PAGE: Places = ['name', ...BAR]
/** What every page of the guide shows beside it: where it is edited. */
export const EVERY_GUIDE_PAGE: Places = ['editUrl']
/** What the pages show that no file of the guide makes. */
export const OTHER_PAGES: Readonly<Record<string, Places>> = {
  '': CONTACTS,
  incident: [...CONTACTS, 'subTeams', 'channels.internalUpdates'],
}
/** What the components show that a page may hold. */
export const COMPONENTS: Readonly<Record<string, Places>> = {
  ContactSummary: CONTACTS,
  DeadlineCalculator: ['channels.postmortemReview', 'emailDomain'],
  MessageBank: ['channels.internalUpdates', 'messages.statusPage'],
  ReportingClocks: ['emailDomain'],
  SubTeams: ['subTeams'],
  PostmortemGenerator: ['emailDomain'],
}

/** The examples that a page shows; `home` is the page at the root. */
export interface PageExamples {
  page: string
  examples: Example[]
}

/**
 * Where the examples show: on every page, on the pages that no file makes, and on those of the guide by their routes.
 * Contacts come first, in a page and among the pages. A page that shows none isn't named.
 */
export function shownExamples(guide: readonly Page[], examples: readonly Example[]): PageExamples[] {
  const byPage = new Map<string, Set<string>>()
  const add = (page: string, places: Iterable<string>) =>
    byPage.set(page, new Set([...(byPage.get(page) ?? []), ...places]))
  for (const [route, places] of Object.entries(OTHER_PAGES)) add(route || 'home', places)
  for (const { file, tree } of guide) {
    const route = pathOfFile(file)?.route
    if (route === undefined) continue
    const filled = placeholders(tree).flatMap(({ id }) => (id.startsWith('org.') ? [id.slice('org.'.length)] : []))
    const components = Object.entries(COMPONENTS).flatMap(([name, places]) =>
      elementsNamed(tree, name).length > 0 ? places : [],
    )
    add(route, [...filled, ...components])
  }
  const everywhere = { page: 'every page', examples: among(examples, [...EVERY_PAGE, ...EVERY_GUIDE_PAGE]) }
  const others = [...byPage].map(([page, places]) => ({
    page,
    examples: among(examples, [...places]).filter((example) => !everywhere.examples.includes(example)),
  }))
  return [everywhere, ...others.sort((a, b) => rank(a) - rank(b) || (a.page < b.page ? -1 : 1))].filter(
    ({ examples }) => examples.length > 0,
  )
}

function among(examples: readonly Example[], places: readonly string[]): Example[] {
  const isShown = ({ place }: Example) => places.some((one) => place === one || place.startsWith(`${one}.`))
  return examples.filter(isShown).sort((a, b) => Number(isContact(b)) - Number(isContact(a)))
}

function rank({ examples }: PageExamples): number {
  return examples.some(isContact) ? 0 : 1
}

/** Whether somebody would be reached by it, in the wrong place. */
function isContact({ place }: Example): boolean {
  return place.startsWith('contacts.') || place === 'commands.pageCommander'
}
