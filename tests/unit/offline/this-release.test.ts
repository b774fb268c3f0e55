import { describe, expect, test } from 'vitest'
import { isNamedByContent, isOfThisRelease, isPage } from '../../../src/offline/this-release.ts'

const THERE = ['_astro/islands.abc.js', '_astro/index.def.css', 'words/note.zh-CN.123.json', 'icon.svg', 'incident/']
const PAGE = [
  '<link rel="stylesheet" href="/runbook/_astro/index.def.css">',
  '<astro-island component-url="/runbook/_astro/islands.abc.js"',
  ' props="{&quot;$words&quot;:&quot;/runbook/words/note.zh-CN.123.json&quot;}">',
  '<a href="/runbook/nowhere/">',
].join('')
const isOurs = (path: string, type: string, text: string, base = '/runbook/') =>
  isOfThisRelease(path, type, text, base, (other) => THERE.includes(other))

describe('an answer is of this release', () => {
  test.each([
    ['a page that names what is there', 'incident/', 'text/html; charset=utf-8', PAGE],
    ['the home page', '', 'text/html', PAGE],
    ['the page that says that there is none', '404.html', 'text/html', PAGE],
    ['a file', 'icon.svg', 'image/svg+xml', '<svg/>'],
    ['a file of a type that a host doesn’t know', 'pagefind/x.pf_index', '', '"/runbook/_astro/other.js"'],
  ])('%s', (_what, path, type, text) => {
    expect(isOurs(path, type, text)).toBe(true)
  })
  test.each([
    ['a page for signing in', 'incident/', 'text/html', '<form action="/login"><img src="/static/logo.png">'],
    ['one in the place of a file', '_astro/islands.abc.js', 'text/html', PAGE],
    ['a page of another release', 'incident/', 'text/html', PAGE.replace('islands.abc', 'islands.old')],
    ['one whose words are of another release', 'incident/', 'text/html', PAGE.replace('123.json', '9.json')],
    ['nothing', 'incident/', 'text/html', ''],
  ])('but not %s', (_what, path, type, text) => {
    expect(isOurs(path, type, text)).toBe(false)
  })
  test('and so it is at the root of a host', () => {
    expect(isOurs('', 'text/html', PAGE.replaceAll('/runbook/', '/'), '/')).toBe(true)
    expect(isOurs('', 'text/html', PAGE.replaceAll('/runbook/', '/').replace('abc', 'old'), '/')).toBe(false)
  })
})

test('what is named by its content lies in the two folders for it, below the root', () => {
  expect(['_astro/a.js', 'words/a.json', 'my/words/', 'pagefind/pagefind.js', ''].filter(isNamedByContent)).toEqual([
    '_astro/a.js',
    'words/a.json',
  ])
})
test('a page ends with a slash, in .html, or is the root', () => {
  expect(['', 'a/', '404.html', 'a', 'a.json', 'words/x.json'].filter(isPage)).toEqual(['', 'a/', '404.html'])
})
