import { expect, test } from 'vitest'
import { DEEDS, NOTHING_DONE } from '../fixtures/deeds.ts'
import { FORMS } from '../fixtures/forms.ts'
import { formsOf, islandsOf } from './rules/deeds.ts'
import { read } from './rules/sources.ts'

test('FAULTS 48, 52: of every island something is tried, so that nothing in it moves the page or answers out of sight', () => {
  const islands = islandsOf(read('src/**/*.astro'))
  expect(islands.length).toBeGreaterThan(20)
  const tried = [...DEEDS.map(({ island }) => island), ...Object.keys(NOTHING_DONE)]
  expect(islands.filter((island) => !tried.includes(island))).toEqual([])
  expect(tried.filter((island) => !islands.includes(island))).toEqual([])
})

/** Forms in which nothing is typed with `DEEDS`, and why. */
const NOT_TYPED_IN: readonly string[] = [
  // Opens over the page, which stands still under it: declaring.spec.ts.
  'command/DeclareDialog.tsx',
  // Stand only where a company has a team, in a sheet that opens over the page: hosts/team-journey.test.ts.
  'team/OpenIncident.tsx',
  'team/SignInForm.tsx',
]

test('FAULTS 48, 52, 69, 93: every form is filled in, pressed twice and left half typed, and tried for whether it moves the page', () => {
  const forms = formsOf(read('src/components/**/*.tsx'))
  expect(Object.keys(FORMS).sort()).toEqual(forms)
  const tried = [...DEEDS.flatMap(({ form }) => form ?? []), ...NOT_TYPED_IN]
  expect([...new Set(tried)].sort()).toEqual(forms)
})

test('a form is found by what it does when it is sent, one that only closes a dialog isn’t', () => {
  const source = (text: string) => [{ file: 'src/components/a/A.tsx', text }]
  expect(formsOf(source('const a = <form class="x" onSubmit={() => 1} />'))).toEqual(['a/A.tsx'])
  expect(formsOf(source('const a = <form {...sending} />'))).toEqual(['a/A.tsx'])
  expect(formsOf(source('const a = <form method="dialog" />'))).toEqual([])
})

test('an island is found by the name of its component', () => {
  const text = "import Island from './B.tsx'\n<A client:load {...props} /><C />\n<Island\n  client:visible />"
  expect(islandsOf([{ file: 'a.astro', text }])).toEqual(['A', 'B'])
})
