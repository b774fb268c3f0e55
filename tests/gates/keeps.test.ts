import { expect, test } from 'vitest'
import { keepProblems } from './rules/keeps.ts'
import { read } from './rules/sources.ts'

const problemsIn = (text: string) => keepProblems([{ file: 'src/components/a/A.tsx', text }])

test('FAULTS 69: what is half typed is there again after a reload, in every field', () => {
  expect(keepProblems(read('src/**/*.{ts,tsx}'))).toEqual([])
})

test.each(['<textarea />', '<input type="text" />', '<input name="reason" />', '<input {...given} />'])(
  'a field that nothing keeps is named with its place: %s',
  (field) => {
    const [problem, ...others] = problemsIn(`const hint = 1\nconst a = ${field}`)
    expect(problem).toMatch(/^src\/components\/a\/A\.tsx:2: /)
    expect(others).toEqual([])
    expect(problemsIn(`import { useKeptText } from '../use-kept-text.ts'\nconst a = ${field}`)).toEqual([])
    expect(problemsIn(`import type { Kept } from '../use-kept-text.ts'\nconst a = ${field}`)).toHaveLength(1)
  },
)

test.each(['<textarea readOnly />', '<input type="checkbox" />', '<input type="file" />', '<textareas />'])(
  'what holds no typed text needs no keeper: %s',
  (field) => {
    expect(problemsIn(`const a = ${field}`)).toEqual([])
  },
)
