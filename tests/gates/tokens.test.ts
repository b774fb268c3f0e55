import { describe, expect, test } from 'vitest'
import { read, type SourceFile } from './rules/sources.ts'
import { unknownTokens, unusedTokens } from './rules/tokens.ts'

const TOKENS = 'src/styles/tokens.css'
const sources = read('src/**/*.{css,astro,tsx,ts,svg}')
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
