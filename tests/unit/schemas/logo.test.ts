import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logoFile, logoProblem, logoStyles, unnamedLogo } from '../../../src/schemas/logo.ts'
import { ORGANIZATION_FILE, parseOrganization } from '../../../src/schemas/organization-file.ts'
import { END_LINE, problemsOf, withLines } from '../../fixtures/organization.ts'

/** The values of the file with lines added. */
const valuesWith = (lines: string) => parseOrganization(withLines(lines), ORGANIZATION_FILE)
/** What is wrong with the file then. */
const problemsWith = (lines: string) => problemsOf(withLines(lines))

describe('the logo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-logo-'))
  const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
  const files: Record<string, string | Buffer> = {
    'a.svg': '<?xml version="1.0"?>\n<!-- ours -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"></svg>',
    'marked.svg': '\uFEFF<svg viewBox="0 0 4 1"/>',
    'drawn.svg':
      '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a.dtd" [\n<!ENTITY a "b">\n<!ENTITY c "d">\n]>\n<svg viewBox="0 0 4 1"></svg>',
    'titled.svg': '<svg data-note="a > b" viewBox="0 0 4 1"><title>viewBox=</title></svg>',
    'inside.svg': '<svg><svg viewBox="0 0 4 1"/></svg>',
    'noted.svg': '<svg data-note=" viewBox=1 "></svg>',
    'text.svg': 'our logo <svg viewBox="0 0 1 1"></svg>',
    'commented.svg': '<!-- <svg viewBox="0 0 1 1"> --><g></g>',
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

  test.each([
    'a.svg',
    '/a.svg',
    'public/a.svg',
    'own/a.svg',
    'src/content/own/a.svg',
    './a.svg',
    'marked.svg',
    'drawn.svg',
    'titled.svg',
    'sized.svg',
    'a.png',
    'a.webp',
  ])('may be %s', (path) => {
    expect(logoProblem(path, [folder])).toBeUndefined()
  })
  test.each([
    ['b.svg', /^is “b\.svg”, but there is no file .*\/b\.svg\. Put it there or correct the path\.$/],
    [
      'a.gif',
      /^is “a\.gif”, which is neither SVG, PNG nor WebP\. Write the name of an SVG, PNG or WebP file in src\/content\/own\//,
    ],
    ['logo', /which is neither SVG, PNG nor WebP/],
    [
      'https://cdn.example.com/a.svg',
      /^is “https:.*”, which lies on another site, .* Copy the file into src\/content\/own\//,
    ],
    ['//cdn.example.com/a.svg', /which lies on another site/],
    ['data:image/svg+xml,a.svg', /which lies on another site/],
    ['../src/a.svg', /which leads out of src\/content\/own\//],
    [
      'large.png',
      /^is “large\.png”, which has 20,008 bytes; .* at most 16,000 are allowed\. Write the path of a smaller one/,
    ],
    ['renamed.webp', /which has the name but not the content of such a file\. Save it as WEBP again\.$/],
    ['page.svg', /which has the name but not the content/],
    ['text.svg', /which has the name but not the content/],
    ['commented.svg', /which has the name but not the content/],
    ['inside.svg', /which doesn’t say how large it is/],
    ['noted.svg', /which doesn’t say how large it is/],
    ['sizeless.svg', /which doesn’t say how large it is\. Write viewBox="0 0 width height" into its <svg>\.$/],
    [42, /^is “42”, which is not a path\. Write the name/],
    ['', /^is missing\. Write the name/],
  ])('can’t be %j, and a sentence says why', (path, sentence) => {
    expect(logoProblem(path, [folder])).toMatch(sentence)
  })
  test('is named with its line', () => {
    expect(problemsWith('logo: nowhere.svg')).toEqual([
      `${ORGANIZATION_FILE}:${END_LINE}: logo is “nowhere.svg”, but there is no file src/content/own/nowhere.svg. Put it there or correct the path.`,
    ])
    expect(problemsWith('logo: { light: icon.svg }')[0]).toContain('logo.dark is missing. Write the name of an SVG')
    expect(problemsWith('logo: { light: icon.svg, night: icon.svg }')[0]).toContain('holds “night”, which is no theme')
  })
  test('is looked for in the company’s own folder first', () => {
    expect(logoFile('a.svg', [folder, 'public'])).toBe(join(folder, 'a.svg'))
    expect(logoFile('icon.svg', [folder, 'public'])).toBe(join('public', 'icon.svg'))
    expect(logoFile('none.svg', [folder, 'public'])).toBeUndefined()
  })
  test('needn’t be named, when it is called logo', () => {
    expect(unnamedLogo(folder)).toBeUndefined()
    writeFileSync(join(folder, 'logo.png'), PNG)
    expect(unnamedLogo(folder)).toBe('logo.png')
    writeFileSync(join(folder, 'logo.svg'), files['a.svg'] ?? '')
    expect(unnamedLogo(folder)).toBe('logo.svg')
  })
  test('is the name of a file in the company’s own folder or in public/, however it was written', () => {
    expect(valuesWith('logo: public/icon.svg').logo).toEqual({ light: 'icon.svg' })
    expect(valuesWith('logo: { light: /icon.svg, dark: icon.svg }').logo).toEqual({
      light: 'icon.svg',
      dark: 'icon.svg',
    })
  })
  test('lies on a light plate in the dark theme when it is one file for both', () => {
    expect(logoStyles({ light: 'icon.svg' })).toContain('background: var(--ink)')
    expect(logoStyles({ light: 'icon.svg', dark: 'icon.svg' })).not.toContain('background')
    expect(logoStyles({ light: 'adapts.svg' }, [folder])).not.toContain('background')
  })
})
