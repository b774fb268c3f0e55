import { describe, expect, test } from 'vitest'
import { read, type SourceFile } from './rules/sources.ts'
import { unknownTokens, unusedTokens } from './rules/tokens.ts'

const TOKENS = 'src/styles/tokens.css'
const sources = read('src/**/*.{css,astro,tsx,ts}')
const tokens = sources.find(({ file }) => file === TOKENS) as SourceFile

test('every custom property that is used is a token or defined where it is used', () => {
  expect(unknownTokens(sources, tokens)).toEqual([])
})
test('every token is used', () => {
  expect(unusedTokens(sources, tokens)).toEqual([])
})

describe('the rule', () => {
  const own: SourceFile = {
    file: TOKENS,
    text: ':root { --ink: #000; --muted: color-mix(in srgb, var(--ink), transparent) }',
  }
  const css = (text: string): SourceFile => ({ file: 'src/styles/a.css', text })

  test('tells of a property that nobody defines, with its line', () => {
    expect(unknownTokens([css('a {\n  color: var(--inc);\n  border-color: var( --ink, var(--none)); }')], own)).toEqual(
      [
        `src/styles/a.css:2: --inc isn’t defined. Use a token of ${TOKENS}, or define it in this file.`,
        `src/styles/a.css:3: --none isn’t defined. Use a token of ${TOKENS}, or define it in this file.`,
      ],
    )
  })
  test('takes a property that the file defines itself, and passes over comments', () => {
    expect(unknownTokens([css('a { --own-x: 1; width: var(--own-x) } /* var(--gone) */')], own)).toEqual([])
  })
  test.each([
    ["a::before { content: '/*'; color: var(--inc) } /* */", 'src/styles/a.css'],
    ["a { background: url('//b'); color: var(--inc) }", 'src/styles/a.css'],
    ["/* --inc: 1 */ a::before { content: '--inc: 1'; color: var(--inc) }", 'src/styles/a.css'],
    ['@container style(color: var(--inc)) { a { top: 0 } }', 'src/styles/a.css'],
    ["const a = <p style={{ color: 'var(--inc)' }} />", 'src/components/a/A.tsx'],
    [`const a = \`a { color: var(--inc) } \${b}\``, 'src/schemas/a.ts'],
    ['<style>a { color: var(--inc) }</style>', 'src/layouts/A.astro'],
    ['---\r\nconst a = 1\r\n---\r\n<p style="color: var(--inc)" />', 'src/layouts/A.astro'],
  ])('tells of it in %j', (text, file) => {
    expect(unknownTokens([{ file, text }], own)).toEqual([expect.stringMatching(`^${file}:\\d: --inc isn’t defined`)])
    const defined = { file: TOKENS, text: ':root { --inc: 1 }' }
    expect(unknownTokens([{ file, text }], defined)).toEqual([])
    expect(unusedTokens([{ file, text }], defined)).toEqual([])
  })
  test.each([
    ['// var(--inc)\nconst a = 1', 'src/schemas/a.ts'],
    ["const a = <p style={{ '--inc': 1, color: 'var(--inc)' }} />", 'src/components/a/A.tsx'],
    [`const a = \`a { --inc: \${b}; color: var(--inc) }\``, 'src/schemas/a.ts'],
    ['<!-- var(--inc) --><p>var(--inc)</p><style>/* var(--inc) */ a { top: 0 }</style>', 'src/layouts/A.astro'],
    ['<style>a { --inc: 1; top: var(--inc) }</style>', 'src/layouts/A.astro'],
    ["@property --inc { syntax: '*' } a { top: var(--inc) }", 'src/styles/a.css'],
  ])('has nothing against %j', (text, file) => {
    expect(unknownTokens([{ file, text }], own)).toEqual([])
  })
  test('doesn’t take a longer name for a definition', () => {
    expect(unknownTokens([css('a { --own-x: 1; width: var(--own) }')], own)).toHaveLength(1)
  })
  test('tells of a token that nothing uses; a token may use another', () => {
    expect(unusedTokens([css('a { color: var(--muted-x) }')], own)).toEqual([
      `${TOKENS}: nothing uses --muted. Remove it.`,
    ])
    expect(unusedTokens([css('a { color: var(--muted) }')], own)).toEqual([])
  })
})
