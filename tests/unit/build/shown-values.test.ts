import { expect, test } from 'vitest'
import { COMPONENTS, EVERY_PAGE, OTHER_PAGES, shownExamples } from '../../../src/build/shown-values.ts'
import { guideComponents } from '../../fixtures/guide-components.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'
import { examples } from '../../../src/schemas/examples.ts'
import { organization, organizationPlaces } from '../../../src/schemas/organization-file.ts'

const page = (route: string, text: string) => parsePage({ file: `src/content/guide/en/${route}.mdx`, text })
const shown = (...pages: [route: string, text: string][]) =>
  Object.fromEntries(
    shownExamples(
      pages.map(([route, text]) => page(route, text)),
      examples(),
    ).map((one) => [one.page, one.examples.map(({ place }) => place)]),
  )

test('an example is named for each page that writes it, and for none where it stands everywhere', () => {
  const pages = shown(['oncall/x', 'Ours: {org.oncall.pattern}, {org.name}'], ['oncall/y', 'Nothing'])
  expect(pages['oncall/x']).toEqual(['oncall.pattern'])
  expect(pages['oncall/y']).toBeUndefined()
  expect(pages['every page']).toContain('name')
})
test('what a component shows is named too', () => {
  const pages = shown(['before/x', '<SubTeams />'], ['during/x', '<ContactSummary />'])
  expect(pages['before/x']).toContain('subTeams.a.name')
  expect(pages['during/x']).toContain('contacts.executiveChannel.name')
})
test('contacts come first, in a page and among the pages', () => {
  const pages = shown(['a/x', '{org.oncall.pattern}'], ['b/x', '{org.oncall.pattern} {org.contacts.verifiedOn}'])
  expect(pages['b/x']).toEqual(['contacts.verifiedOn', 'oncall.pattern'])
  expect(Object.keys(pages).indexOf('b/x')).toBeLessThan(Object.keys(pages).indexOf('a/x'))
})
test('a page in two languages is named once', () => {
  const zh = parsePage({ file: 'src/content/guide/zh-CN/oncall/x.mdx', text: '{org.oncall.pattern}' })
  const both = shownExamples([zh, page('oncall/x', '{org.oncall.baseTeam}')], examples())
  expect(both.find((one) => one.page === 'oncall/x')?.examples.map(({ place }) => place)).toEqual([
    'oncall.baseTeam',
    'oncall.pattern',
  ])
})
test('what is said to be shown exists: the values, and the components', () => {
  const places = organizationPlaces(organization())
  const named = [EVERY_PAGE, ...Object.values(OTHER_PAGES), ...Object.values(COMPONENTS)].flat()
  const missing = named.filter((one) => !places.some((place) => place === one || place.startsWith(`${one}.`)))
  expect(missing).toEqual([])
  expect(Object.keys(COMPONENTS).filter((name) => !guideComponents().includes(name))).toEqual([])
})
