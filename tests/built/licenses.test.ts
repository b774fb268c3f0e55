import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LICENSES_FILE } from '../../src/build/licenses.ts'
import { importsOf, packageOf } from '../gates/rules/read-imports.ts'
import { read } from '../gates/rules/sources.ts'

const text = readFileSync(`dist/${LICENSES_FILE}`, 'utf8')
const sections = text.split(/^-{80}$/m)

/** Runs while the site is built, or is there for the types alone. */
const WITHOUT_CODE_IN_THE_BROWSER = /^(?:astro|node:|@astrojs\/)/

/** What only a site with a team has; hosts/team-journey.test.ts looks for its license. */
const TEAM = 'src/stores/sync/'

test('FAULTS 47: every package that what runs in the browser imports stands in the site with its license', () => {
  const imported = read('src/{domain,stores,components,offline}/**/*.{ts,tsx}')
    .filter(({ file }) => !file.startsWith(TEAM))
    .flatMap(importsOf)
    .filter(({ isRelative, isType, from }) => !isRelative && !isType && !WITHOUT_CODE_IN_THE_BROWSER.test(from))
    .map(({ from }) => packageOf(from))
  const packages = [...new Set([...imported, 'pagefind'])]
  expect(packages.length).toBeGreaterThan(10)
  const listed = sections.map((section) => /^(\S+) \d\S*\nLicense: \S/m.exec(section)?.[1])
  expect(packages.filter((name) => !listed.includes(name))).toEqual([])
})

test('each license is there with its whole text, and the copy for use without a network has the file', () => {
  expect(sections.length).toBeGreaterThan(50)
  const short = sections.filter((section) => !/provided .{0,2}as is/i.test(section.replaceAll(/\s+/g, ' ')))
  expect(short).toEqual([])
  expect(readFileSync('dist/sw.js', 'utf8')).toContain(LICENSES_FILE)
})
