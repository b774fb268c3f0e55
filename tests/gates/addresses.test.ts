import { expect, test } from 'vitest'
import { addressProblems } from './rules/addresses.ts'
import { read, type SourceFile } from './rules/sources.ts'

const source = (text: string, file = 'tests/e2e/a.spec.ts'): SourceFile => ({ file, text })

test('journeys say every address below the base, so that they hold under a path as well', () => {
  const journeys = read('tests/{e2e,a11y,engines,fixtures}/**/*.ts')
  expect(journeys.length).toBeGreaterThan(60)
  expect(addressProblems(journeys)).toEqual([])
})

test.each([
  "await page.goto('/')",
  "await openAwake(page, '/incident/')",
  "export const DURING = '/during/during-an-incident/'",
  'await page.goto(`/en/$' + '{DURING}`)',
  'await page.goto(`/search/?q=$' + '{query}`)',
  "await expect(page).toHaveURL('/incident/')",
  "await expect(link).toHaveAttribute('href', /^\\/crisis\\//)",
  'page.locator(\'a[href^="/crisis/"]\')',
  "await page.evaluate(() => fetch('/icon.svg'))",
])('an address at the root of the host is found: %s', (text) => {
  expect(addressProblems([source(text)])).toHaveLength(1)
  const fixture = `import type { Page } from '@playwright/test'\n${text}`
  expect(addressProblems([source(fixture, 'tests/fixtures/a.ts')])).toHaveLength(1)
})

test.each([
  "await page.goto('./')",
  "await page.goto('incident/#archive')",
  "await page.keyboard.press('/')",
  "await somebody.type('/')",
  "path.split('/')",
  "address.endsWith('/')",
  "await page.route('**/words/*.json', abort)",
  'await expect(page).toHaveURL(/\\/incident\\/$/)',
  "existsSync('/usr/bin/chromium')",
])('what is no such address may stay: %s', (text) => {
  expect(addressProblems([source(text)])).toEqual([])
})

test('a fixture that has nothing to do with a browser may speak of any path', () => {
  expect(addressProblems([source("compile(text, { base: '/' })", 'tests/fixtures/a.ts')])).toEqual([])
})
