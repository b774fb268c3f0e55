import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accentProblem, accentStyles } from '../../../src/schemas/accent.ts'
import { contrast } from '../../../src/schemas/contrast.ts'
import { ORGANIZATION_FILE, parseOrganization } from '../../../src/schemas/organization-file.ts'
import { END_LINE, problemsOf, withLines } from '../../fixtures/organization.ts'

/** The values of the file with lines added. */
const valuesWith = (lines: string) => parseOrganization(withLines(lines), ORGANIZATION_FILE)
/** What is wrong with the file then. */
const problemsWith = (lines: string) => problemsOf(withLines(lines))

describe('the accent', () => {
  test('of one color has a lighter one in the dark theme, and both can be read', () => {
    const { accent } = valuesWith("accent: '#7a1fa2'")
    expect(accent?.light).toBe('#7a1fa2')
    expect(accentProblem('light', accent?.light)).toBeUndefined()
    expect(accentProblem('dark', accent?.dark)).toBeUndefined()
    expect(contrast(accent?.dark ?? '', '#1c2024')).toBeGreaterThanOrEqual(7)
  })
  test('may be one for each theme', () => {
    expect(valuesWith("accent: { light: '#05c', dark: '#8ab4f8' }").accent).toEqual({ light: '#05c', dark: '#8ab4f8' })
  })
  test('that Poise has itself passes', () => {
    expect([accentProblem('light', '#0a6566'), accentProblem('dark', '#5cc4c2')]).toEqual([undefined, undefined])
  })
  test('too pale for the light theme is refused with every pair, its contrast, what is needed and a color that does', () => {
    expect(problemsWith("accent: '#0b5'")).toEqual([
      `${ORGANIZATION_FILE}:${END_LINE}: accent is “#0b5”, which can’t be read in the light theme: its contrast is 2.46 : 1 on the paper (#fcfbf8), 2.54 : 1 on raised surfaces (#fff), 2.54 : 1 under the text of buttons (#fff). Text needs 4.5 : 1. Write a darker color, for example '#00853c'.`,
    ])
    expect(accentProblem('light', '#00853c')).toBeUndefined()
  })
  test('too deep for the dark theme is refused on its own line', () => {
    const problems = problemsWith("accent:\n  light: '#05c'\n  dark: '#05c'")
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(
      new RegExp(
        `^${ORGANIZATION_FILE}:${END_LINE + 2}: accent\\.dark is “#05c”, which can’t be read in the dark theme: .* on the paper \\(#15181b\\), .* Write a lighter color, for example '#[0-9a-f]{6}'\\.$`,
      ),
    )
  })
  test('a hair below what is needed isn’t said to have it', () => {
    expect(accentProblem('light', '#757575')).toMatch(/its contrast is 4\.4\d? : 1 on the paper/)
  })
  test.each([
    [
      'accent: teal',
      /accent is “teal”, which is not a color\. Write a color in quotes, '#0a6566', or one for each theme/,
    ],
    ['accent: 255', /accent is “255”, which is not a color/],
    ['accent: #0a6566', /accent is missing\. Write a color in quotes/],
    ["accent: { light: '#0a6566' }", /accent\.dark is missing\. Write a color in quotes/],
    ["accent: { light: '#0a6566', dark: '#5cc4c2', print: '#000' }", /accent holds “print”, which is no theme\./],
    ["accent: ['#0a6566']", /accent is “\["#0a6566"\]”, which is not a color/],
  ])('written as %s is refused in a sentence', (lines, sentence) => {
    expect(problemsWith(lines)).toHaveLength(1)
    expect(problemsWith(lines)[0]).toMatch(sentence)
  })
  test('brings a soft ground on which text, quiet text and links can be read', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8')
    const token = (name: string, theme: number) =>
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.[theme] ?? ''
    for (const [light, dark] of [
      ['#0a6566', '#5cc4c2'],
      ['#000000', '#ffffff'],
      ['#757500', '#8c8c00'],
      ['#ba0000', '#ff6a6a'],
    ] as [string, string][]) {
      const soft = /--accent-soft: light-dark\((#\w+), (#\w+)\)/.exec(accentStyles({ light, dark })) ?? []
      for (const [theme, accent] of [
        [1, light],
        [2, dark],
      ] as [number, string][])
        for (const text of [accent, token('ink', theme), token('muted', theme)])
          if (contrast(accent, token('paper', theme)) >= 4.5)
            expect(contrast(text, soft[theme] ?? ''), `${text} on ${soft[theme]}`).toBeGreaterThanOrEqual(4.5)
    }
  })
})
