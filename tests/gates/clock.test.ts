import { describe, expect, test } from 'vitest'
import { clockProblems } from './rules/clock.ts'
import { read, type SourceFile } from './rules/sources.ts'

const sources = read('src/**/*.{ts,tsx,astro}')
const source = (text: string, file = 'src/domain/a.ts'): SourceFile => ({ file, text })

describe('time and dice', () => {
  test('are asked for in one place each', () => {
    expect(sources.length).toBeGreaterThan(200)
    expect(clockProblems(sources)).toEqual([])
  })
  test.each([
    'Date.now()',
    'new Date()',
    'new Date( )',
    'new Date',
    'Math.random()',
    'Temporal.Now.instant()',
    'crypto.randomUUID()',
    'performance.now()',
    'Date()',
    'Date(0)',
    "Date['now']()",
    'Date[`now`]()',
    'Date?.now()',
    '(Date as Clock).now()',
    'globalThis.Date.now()',
    'new globalThis.Date()',
    "new window['Date']()",
    "Math['random']()",
    'Math[name]()',
    "performance['now']()",
    'performance.timeOrigin',
    "crypto['randomUUID']()",
    'self.crypto.getRandomValues(bytes)',
    'Date',
    '(now = Date) => now',
  ])('are found in %s', (text) => {
    const [problem] = clockProblems([source(`\nconst a = ${text}`)])
    expect(problem).toMatch(
      /^src\/domain\/a\.ts:2: .+ belongs to src\/stores\/clock\.ts and src\/stores\/random\.ts\. Take/,
    )
  })
  test.each([
    'const { now } = Date',
    'const { now: today } = Date',
    "const { ['now']: today } = Date",
    'const { random } = Math',
    'const { floor, ...others } = Math',
    'const { random } = globalThis.Math',
    'const { Now } = Temporal',
    'const { randomUUID } = crypto',
    '({ now } = Date)',
    'function a({ now } = Date) {}',
    'const Clock = Date',
    'dice = Math',
  ])('are found where they are taken out: %s', (text) => {
    expect(clockProblems([source(text)])).toHaveLength(1)
  })
  test('are found in an .astro file: in its front matter, an expression and a script', () => {
    const text = '---\r\nconst a = Date.now()\r\n---\r\n<p>{new Date()}</p>\r\n<script>Math.random()</script>\r\n'
    const places = clockProblems([source(text, 'src/pages/a.astro')]).map((problem) => problem.split(': ')[0])
    expect(places).toEqual(['src/pages/a.astro:2', 'src/pages/a.astro:4', 'src/pages/a.astro:5'])
  })
  test.each([
    'new Date(epochMs)',
    "new Date('2026-01-01')",
    '// Date.now()',
    '/* new Date() */',
    'validate.nowhere',
    'new DateTime()',
    'Date.parse(text)',
    'const { UTC } = Date',
    'const { floor } = Math',
    'Math.max(a, b)',
    'a instanceof Date',
    'const date: Date = a',
    "const text = 'Date.now()'",
    'const now = clock.now()',
    'crypto.subtle.digest(name, bytes)',
  ])('aren’t in %s', (text) => {
    expect(clockProblems([source(text)])).toEqual([])
  })
  test('may be asked for by the clock and the source of randomness', () => {
    expect(
      clockProblems([source('Date.now()', 'src/stores/clock.ts'), source('Math.random()', 'src/stores/random.ts')]),
    ).toEqual([])
  })
})
