import { describe, expect, test } from 'vitest'
import { FUNCTION_LINES, functionProblems } from './rules/functions.ts'
import { read } from './rules/sources.ts'

const sources = read('src/**/*.{ts,tsx,astro}')

test('no function is too long to be read at once', () => {
  expect(sources.length).toBeGreaterThan(200)
  expect(functionProblems(sources)).toEqual([])
})

describe('the rule', () => {
  /** A text whose function has this many lines. */
  const long = (lines: number, head: string, tail = '}') => [head, ...Array(lines - 2).fill('  go()'), tail].join('\n')
  const problems = (text: string, file = 'src/a.ts') => functionProblems([{ file, text }])

  test.each([
    ['f', 'function f() {', '}'],
    ['f', 'export async function* f() {', '}'],
    ['f', 'const f = () => {', '}'],
    ['f', 'const f = function () {', '}'],
    ['f', 'const all = { f: () => {', '} }'],
    ['f', 'const all = { f() {', '} }'],
    ['f', 'class A { f() {', '} }'],
    ['f', 'class A { get f() {', '} }'],
    ['the constructor', 'class A { constructor() {', '} }'],
    ['a function without a name', 'run(() => {', '})'],
  ])('tells of %s: %s', (name, head, tail) => {
    expect(problems(long(FUNCTION_LINES, head, tail))).toEqual([])
    const [problem, ...others] = problems(`// first line\n${long(FUNCTION_LINES + 1, head, tail)}`)
    expect(problem).toMatch(new RegExp(`^src/a\\.ts:2: ${name} has 61 lines, 60 at most\\. .+\\.$`))
    expect(others).toEqual([])
  })
  test('tells of a component and of the function in it', () => {
    const text = `export function A() {\n${long(70, '  return useMemo(() => {', '  })')}\n}`
    expect(problems(text, 'src/components/A.tsx')).toHaveLength(2)
    const markup = long(70, 'export const A = () => (\n  <ul>', '  </ul>\n)').replaceAll('  go()', '    <li />')
    expect(problems(markup, 'src/components/A.tsx')).toHaveLength(1)
  })
  test.each([
    ['in the front matter', `---\n${long(61, 'const f = () => {')}\n---\n<p />`, 'f'],
    [
      'in front matter with Windows’ line ends',
      `---\n${long(61, 'function f() {')}\n---\n`.replaceAll('\n', '\r\n'),
      'f',
    ],
    ['in an expression', `---\n---\n{${long(61, 'all.map(() => {')})}`, 'a function without a name'],
    ['in a script', `---\n---\n<script>${long(61, 'function f() {')}</script>`, 'f'],
    ['that the front matter is', `---\n${'go()\n'.repeat(61)}---\n<p />`, 'the front matter'],
  ])('tells of the function %s of an .astro file', (_, text, name) => {
    const place = text.split(/\r?\n/)[1] === '---' ? 3 : 2
    expect(problems(text, 'src/layouts/A.astro')).toContainEqual(
      expect.stringContaining(`src/layouts/A.astro:${place}: ${name} has 61 lines`),
    )
  })
  test('takes an .astro file whose front matter and functions are short, however long its template is', () => {
    const text = `---\n${'go()\n'.repeat(60)}---\n${'<p />\n'.repeat(80)}{all.map(() => {\n${'go()\n'.repeat(58)}})}`
    expect(problems(text, 'src/layouts/A.astro')).toEqual([])
  })
  test('counts neither the comment before a function nor a type', () => {
    expect(problems(`/**\n${' * x\n'.repeat(70)} */\n${long(60, 'function f() {')}`)).toEqual([])
    expect(problems(long(70, 'interface A {').replaceAll('  go()', '  a: 1'))).toEqual([])
  })
})
