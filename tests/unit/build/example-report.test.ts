import { expect, test } from 'vitest'
import { exampleProblems, exampleReport } from '../../../src/build/example-report.ts'

const pin = { place: 'contacts.phone.pin', line: 50, value: '123456' }
const name = { place: 'name', line: 7, value: { en: 'Example Company' } }
const SHOWN = [
  { page: 'every page', examples: [pin, name] },
  { page: 'oncall/x', examples: [name] },
]

test('the build says how many examples are left, where to write and on which pages each shows', () => {
  expect(exampleReport(SHOWN)?.split('\n')).toEqual([
    expect.stringMatching(
      /^Values that are still our examples: 2\. Write yours into src\/content\/own\/organization\.yaml/,
    ),
    '  every page: contacts.phone.pin, name',
    '  oncall/x: name',
  ])
})
test('the build says nothing once none is left', () => {
  expect(exampleReport([])).toBeUndefined()
  expect(exampleProblems([])).toEqual([])
})
test('where no example may be left, each is named once, in its place', () => {
  expect(exampleProblems(SHOWN)).toEqual([
    'src/content/organization.yaml:50: contacts.phone.pin is still our example, “123456”. It shows on every page. Write yours into src/content/own/organization.yaml.',
    'src/content/organization.yaml:7: name is still our example, “{"en":"Example Company"}”. It shows on every page, oncall/x. Write yours into src/content/own/organization.yaml.',
  ])
})
