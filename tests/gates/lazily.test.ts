import { expect, test } from 'vitest'
import { lazyProblems } from './rules/lazily.ts'
import { read } from './rules/sources.ts'

test('FAULTS 51: no code is fetched without saying what happens when it can’t be', () => {
  const files = read('src/**/*.{ts,tsx,astro}')
  expect(files.some(({ text }) => text.includes('lazily('))).toBe(true)
  expect(lazyProblems(files)).toEqual([])
})

const problemsOf = (text: string) => lazyProblems([{ file: 'src/components/A.tsx', text }])

test.each([
  "import('./B.tsx').then(show)",
  "const b = await import('./B.tsx')",
  "const load = () => import('./B.tsx')",
  "lazily(load); import('./B.tsx')",
])('what is fetched by another way is named: %s', (text) => {
  expect(problemsOf(text)).toEqual([expect.stringContaining('src/components/A.tsx:1: import() stands outside')])
})

test.each([
  "const b = lazily(() => import('./B.tsx'))",
  "const b = lazilyWithWords(() => import('./B.tsx'))",
  "const b = lazily(async () => 'B' in globalThis || (await import('./B.tsx')))",
  "type B = typeof import('./B.tsx')",
  "import { b } from './B.tsx'",
])('what goes through it, and what fetches nothing by itself, may be: %s', (text) => {
  expect(problemsOf(text)).toEqual([])
})
