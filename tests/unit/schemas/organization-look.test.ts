import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accentProblem, accentStyles } from '../../../src/schemas/accent.ts'
import { contrast, isHex, mix } from '../../../src/schemas/contrast.ts'
import { logoProblem, logoStyles } from '../../../src/schemas/logo.ts'
import { ORGANIZATION_FILE, parseOrganization } from '../../../src/schemas/organization-file.ts'

const source = readFileSync(ORGANIZATION_FILE, 'utf8')
const line = source.split('\n').length

/** The values with lines added at the end of the file. */
const withLines = (lines: string) => parseOrganization(`${source}${lines}\n`, ORGANIZATION_FILE)
/** What is said about these lines. */
function said(lines: string): string[] {
  try {
    withLines(lines)
  } catch (error) {
    return (error as Error).message.split('\n')
  }
  return []
}

describe('contrast', () => {
  test('is what WCAG says, in either order', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#fff', '#FFFFFF')).toBe(1)
    // The two grays on either side of 4.5 on white that every table of contrasts names.
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
    expect(contrast('#fff', '#777777')).toBeCloseTo(4.48, 2)
    expect(contrast('#f00', '#fff')).toBeCloseTo(4.0, 2)
  })
  test('knows a color from what is none', () => {
    expect(['#0b5', '#00BB55'].every(isHex)).toBe(true)
    expect(['0b5', '#0b', '#0b55', '#00bb5g', 'teal', '#00bb5500', ''].some(isHex)).toBe(false)
  })
  test('lies between two colors where they are mixed', () => {
    expect(mix('#000', '#fff', 0)).toBe('#000000')
    expect(mix('#000', '#fff', 0.5)).toBe('#808080')
    expect(mix('#000', '#fff', 1)).toBe('#ffffff')
  })
})

describe('the accent', () => {
  test('of one color has a lighter one in the dark theme, and both can be read', () => {
    const { accent } = withLines("accent: '#7a1fa2'")
    expect(accent?.light).toBe('#7a1fa2')
    expect(accentProblem('light', accent?.light)).toBeUndefined()
    expect(accentProblem('dark', accent?.dark)).toBeUndefined()
    expect(contrast(accent?.dark ?? '', '#1c2024')).toBeGreaterThanOrEqual(7)
  })
  test('may be one for each theme', () => {
    expect(withLines("accent: { light: '#05c', dark: '#8ab4f8' }").accent).toEqual({ light: '#05c', dark: '#8ab4f8' })
  })
  test('that Poise has itself passes', () => {
    expect([accentProblem('light', '#0a6566'), accentProblem('dark', '#5cc4c2')]).toEqual([undefined, undefined])
  })
  test('too pale for the light theme is refused with every pair, its contrast, what is needed and a color that does', () => {
    expect(said("accent: '#0b5'")).toEqual([
      `${ORGANIZATION_FILE}:${line}: accent is “#0b5”, which can’t be read in the light theme: its contrast is 2.46 : 1 on the paper (#fcfbf8), 2.54 : 1 on raised surfaces (#fff), 2.54 : 1 under the text of buttons (#fff). Text needs 4.5 : 1. Write a darker color, for example '#00853c'.`,
    ])
    expect(accentProblem('light', '#00853c')).toBeUndefined()
  })
  test('too deep for the dark theme is refused on its own line', () => {
    const told = said("accent:\n  light: '#05c'\n  dark: '#05c'")
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(
      new RegExp(
        `^${ORGANIZATION_FILE}:${line + 2}: accent\\.dark is “#05c”, which can’t be read in the dark theme: .* on the paper \\(#15181b\\), .* Write a lighter color, for example '#[0-9a-f]{6}'\\.$`,
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
    expect(said(lines)).toHaveLength(1)
    expect(said(lines)[0]).toMatch(sentence)
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

describe('the logo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-logo-'))
  const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
  const files: Record<string, string | Buffer> = {
    'a.svg': '<?xml version="1.0"?>\n<!-- ours -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"></svg>',
    'sized.svg': '<svg width="40" height="10"></svg>',
    'sizeless.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    'page.svg': '<html><svg viewBox="0 0 1 1"></svg></html>',
    'adapts.svg':
      '<svg viewBox="0 0 1 1"><style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style></svg>',
    'a.png': PNG,
    'a.webp': Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'),
    'renamed.webp': PNG,
    'a.gif': 'GIF89a',
    'large.png': Buffer.concat([PNG, Buffer.alloc(20_000)]),
  }
  beforeAll(() => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(['a.svg', '/a.svg', 'public/a.svg', './a.svg', 'sized.svg', 'a.png', 'a.webp'])('may be %s', (path) => {
    expect(logoProblem(path, folder)).toBeUndefined()
  })
  test.each([
    ['b.svg', /^is “b\.svg”, but there is no file public\/b\.svg\. Put it there or correct the path\.$/],
    [
      'a.gif',
      /^is “a\.gif”, which is neither SVG, PNG nor WebP\. Write the path of an SVG, PNG or WebP file in public\//,
    ],
    ['logo', /which is neither SVG, PNG nor WebP/],
    ['https://cdn.example.com/a.svg', /^is “https:.*”, which lies on another site, .* Copy the file into public\//],
    ['//cdn.example.com/a.svg', /which lies on another site/],
    ['data:image/svg+xml,a.svg', /which lies on another site/],
    ['../src/a.svg', /which leads out of public\//],
    [
      'large.png',
      /^is “large\.png”, which has 20,008 bytes; .* at most 16,000 are allowed\. Write the path of a smaller one/,
    ],
    ['renamed.webp', /which has the name but not the content of such a file\. Save it as WEBP again\.$/],
    ['page.svg', /which has the name but not the content/],
    ['sizeless.svg', /which doesn’t say how large it is\. Write viewBox="0 0 width height" into its <svg>\.$/],
    [42, /^is “42”, which is not a path\. Write the path/],
    ['', /^is missing\. Write the path/],
  ])('can’t be %j, and a sentence says why', (path, sentence) => {
    expect(logoProblem(path, folder)).toMatch(sentence)
  })
  test('is named with its line', () => {
    expect(said('logo: nowhere.svg')).toEqual([
      `${ORGANIZATION_FILE}:${line}: logo is “nowhere.svg”, but there is no file public/nowhere.svg. Put it there or correct the path.`,
    ])
    expect(said('logo: { light: icon.svg }')[0]).toContain('logo.dark is missing. Write the path of an SVG')
    expect(said('logo: { light: icon.svg, night: icon.svg }')[0]).toContain('holds “night”, which is no theme')
  })
  test('is a path below public/, however it was written', () => {
    expect(withLines('logo: public/icon.svg').logo).toEqual({ light: 'icon.svg' })
    expect(withLines('logo: { light: /icon.svg, dark: icon.svg }').logo).toEqual({
      light: 'icon.svg',
      dark: 'icon.svg',
    })
  })
  test('lies on a light plate in the dark theme when it is one file for both', () => {
    expect(logoStyles({ light: 'icon.svg' })).toContain('background: var(--ink)')
    expect(logoStyles({ light: 'icon.svg', dark: 'icon.svg' })).not.toContain('background')
    expect(logoStyles({ light: 'adapts.svg' }, folder)).not.toContain('background')
  })
})
