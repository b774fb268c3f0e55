import { describe, expect, test } from 'vitest'
import { unexplainedExports } from './rules/explained.ts'
import { read } from './rules/sources.ts'

const sources = read('src/**/*.{ts,tsx}')

test('every export is explained where it is written', () => {
  expect(sources.length).toBeGreaterThan(200)
  expect(unexplainedExports(sources)).toEqual([])
})

describe('the rule', () => {
  const problems = (text: string) => unexplainedExports([{ file: 'src/a.ts', text }])

  test.each([
    ['A', 'export type A = string'],
    ['A', 'export interface A {}'],
    ['A', 'export class A {}'],
    ['a', 'export const a = 1'],
    ['a', 'export function a() {}'],
    ['a', 'export async function* a() {}'],
    ['a', 'export default function a() {}'],
    ['default', 'export default { a: 1 }'],
    ['a', 'const a = 1\nexport { a }'],
    ['a', 'const a = 1\nexport { a as b }'],
    ['a', 'const a = 1\nexport default a'],
    ['a', 'export const { a } = b'],
    ['a', '// what it is\nexport const a = 1'],
    ['a', '/* what it is */\nexport const a = 1'],
    ['a', '/** */\nexport const a = 1'],
    ['a', '/** What b is. */\nconst b = 1\nexport const a = b'],
  ])('tells of %s in %j', (name, text) => {
    expect(problems(`\n${text}`)).toEqual([
      expect.stringMatching(`^src/a\\.ts:\\d+: nothing explains ${name}\\. Write`),
    ])
  })
  test('tells of each export, with its line', () => {
    const text = '/** What a is. */\nexport const a = 1\nexport const b = 2\nexport type C = string\n'
    expect(problems(text).map((problem) => problem.split('. ')[0])).toEqual([
      'src/a.ts:3: nothing explains b',
      'src/a.ts:4: nothing explains C',
    ])
    expect(problems(text.replaceAll('\n', '\r\n'))).toEqual(problems(text))
  })
  test.each([
    '/** What it is. */\nexport const a = 1',
    '/**\n * What it is.\n */\nexport interface A {}',
    '/** What it is. */\n// Why it is so.\nexport const a = 1',
    '/** What it is. */\nconst a = 1\nexport { a }',
    '/** What it is. */\nfunction a() {}\nexport default a',
    '/** What it is. */\nexport function a(b: string): string\nexport function a(b: number): string\nexport function a() {}',
    "export { a } from './b.ts'",
    "export * from './b.ts'",
    'const a = 1\ntype B = string',
  ])('has nothing against %j', (text) => {
    expect(problems(text)).toEqual([])
  })
})
