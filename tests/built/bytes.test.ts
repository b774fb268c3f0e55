import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BUDGETS, mostOf } from '../bench/budgets.ts'
import { brotliBytes, coldLoad, searchLoad, siteBytes, sizeOf, withImports } from '../bench/bytes.ts'
import { builtPages } from './pages.ts'

const CHECKLISTS = [
  { locale: 'zh-CN', path: '/during/during-an-incident/' },
  { locale: 'en', path: '/en/during/during-an-incident/' },
]
const pages = builtPages()

describe.each(CHECKLISTS)('$path', ({ locale, path }) => {
  const html = pages.find((page) => page.path === path)?.html ?? ''
  const { scripts, others } = coldLoad(html)

  test('loads no more than its budget while nothing is recorded', () => {
    expect(html).not.toBe('')
    expect(brotliBytes(html) + sizeOf(scripts) + sizeOf(others)).toBeLessThanOrEqual(mostOf(BUDGETS.coldLoad))
  })
  test('makes no more requests than its budget before it is idle', () => {
    expect(1 + scripts.length + others.length).toBeLessThanOrEqual(mostOf(BUDGETS.coldRequests))
  })
  test('fetches no more script than its budget', () => {
    expect(scripts.length).toBeGreaterThan(1)
    expect(sizeOf(scripts)).toBeLessThanOrEqual(mostOf(BUDGETS.coldScript))
  })
  test('fetches its first islands, and what wakes them, in one file that waits for no other', () => {
    const entries = scripts.filter((address) => /\/islands\./.test(address))
    expect(entries).toHaveLength(1)
    expect(withImports(entries)).toEqual(entries)
  })
  test('finds a first result within its budget', () => {
    const files = searchLoad(html, locale)
    expect(files.length).toBeGreaterThan(3)
    expect(sizeOf(files)).toBeLessThanOrEqual(mostOf(BUDGETS.firstResult))
  })
})

test('a page without islands of its own has no more script than its budget while nothing is recorded', () => {
  const plain = pages.filter((page) => !page.html.includes('client="load"'))
  expect(plain.length).toBeGreaterThan(20)
  const offenders = plain.filter(({ html }) => {
    const { scripts, inlineBytes } = coldLoad(html)
    return sizeOf(scripts) + inlineBytes > mostOf(BUDGETS.plainScript)
  })
  expect(offenders.map(({ path }) => path)).toEqual([])
})

test('the generator loads no more than its budget while nothing is recorded', () => {
  const drafting = pages.filter(({ path }) => path.endsWith('/after/postmortem/'))
  expect(drafting.length).toBeGreaterThan(1)
  for (const { html } of drafting) {
    const { scripts, others } = coldLoad(html)
    expect(brotliBytes(html) + sizeOf(scripts) + sizeOf(others)).toBeLessThanOrEqual(mostOf(BUDGETS.generator))
  }
})

test('no page has more CSS than its budget', () => {
  const bytesOf = (href: string) => brotliBytes(readFileSync(`dist${href}`))
  const offenders = pages.filter(({ html, path }) => {
    const most = mostOf(path.endsWith('/after/postmortem/') ? BUDGETS.generatorCss : BUDGETS.css)
    const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(sheets.length).toBeGreaterThan(0)
    return sheets.reduce((sum, href) => sum + bytesOf(href), 0) > most
  })
  expect(offenders.map(({ path }) => path)).toEqual([])
})

test('the whole site is within its budget', () => {
  expect(siteBytes()).toBeLessThanOrEqual(mostOf(BUDGETS.wholeSite))
})
