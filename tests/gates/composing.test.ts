import { expect, test } from 'vitest'
import { composingProblems, FRAME, GUARD } from './rules/composing.ts'
import { read, type SourceFile } from './rules/sources.ts'

const frame: SourceFile = { file: FRAME, text: "<script>\n  import '../components/site/composing.ts'\n</script>" }
const source = (text: string, file = 'src/components/A.tsx'): SourceFile => ({ file, text })

test('FAULTS 61: no handler of keys stands before the one that keeps those of an input method away', () => {
  const files = read('src/**/*.{ts,tsx,astro}')
  expect(files.some(({ file }) => file === GUARD)).toBe(true)
  expect(composingProblems(files)).toEqual([])
})

test.each([
  'const a = <input onKeyUp={act} />',
  'const a = <input onKeyPress={act} />',
  'const a = <input onKeyDownCapture={act} />',
  "addEventListener('keydown', act, true)",
  "addEventListener('keydown', act, { capture: true })",
  "window.addEventListener('keyup', act)",
  "document.addEventListener('keypress', act)",
])('a handler that would hear them is named: %s', (text) => {
  const [problem] = composingProblems([frame, source(`\n${text}`)])
  expect(problem).toMatch(/^src\/components\/A\.tsx:2: .+ comes before src\/components\/site\/composing\.ts/)
})

test.each([
  'const a = <input onKeyDown={act} />',
  "addEventListener('keydown', act)",
  "addEventListener('click', act, true)",
])('one that stands behind may be: %s', (text) => {
  expect(composingProblems([frame, source(text)])).toEqual([])
})

test('a frame that doesn’t load it first is named', () => {
  const late = "<script>\n  import '../components/a.ts'\n  import '../components/site/composing.ts'\n</script>"
  for (const text of ['', '<script></script>', late])
    expect(composingProblems([{ file: FRAME, text }])).toEqual([`${FRAME}: its script doesn’t begin with ${GUARD}.`])
})
