import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Budget, BUDGETS, mostOf } from '../bench/budgets.ts'
import {
  brotliBytes,
  coldLoad,
  RECORDED,
  searchLoad,
  siteBytes,
  sizeOf,
  wholeLoad,
  withImports,
} from '../bench/bytes.ts'
import { EXAMPLE_RUNBOOKS, runbookFiles } from '../../src/runbooks/runbook-files.ts'
import { builtPages, wordFiles } from './pages.ts'

const CHECKLISTS = [
  { locale: 'zh-CN', path: '/during/during-an-incident/' },
  { locale: 'en', path: '/en/during/during-an-incident/' },
]
const EXAMPLES = [...new Set(runbookFiles(EXAMPLE_RUNBOOKS).map(({ path }) => path))]
const pages = builtPages()
/** The text of these alone is as long as that of two others. */
const LONGEST = /\/(?:training\/incident-commander|crisis\/overview)\/$/
/** Pages of the guide, in both languages: what people read, and read from. */
const guide = pages.filter(({ path }) =>
  /^(?:\/en)?\/(?:after|before|crisis|during|getting|oncall|resources|training)/.test(path),
)
/** Our examples, which are as long as a runbook should be, and the list. A company's own are as long as they are. */
const runbooks = pages.filter(({ path }) => EXAMPLES.some((name) => path.endsWith(`/runbooks/${name}/`)))
const runbookLists = pages.filter(({ path }) => /^(?:\/en)?\/runbooks\/$/.test(path))
const isRead = ({ html }: { html: string }) => !/ client="(?:load|idle)"/.test(html)
/** All but a company's own runbooks. */
const shipped = pages.filter((page) => !/\/runbooks\/./.test(page.path) || runbooks.includes(page))
const over = (what: typeof pages, budget: Budget, measure: (html: string) => number) =>
  what.flatMap(({ path, html }) => (measure(html) > mostOf(budget) ? `${path}: ${measure(html)}` : []))

describe.each(CHECKLISTS)('$path', ({ locale, path }) => {
  const html = pages.find((page) => page.path === path)?.html ?? ''
  const { scripts } = coldLoad(html)

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

test('a page of the guide loads no more than its budget before it is idle, while nothing is recorded', () => {
  expect(guide.length).toBeGreaterThan(50)
  const others = guide.filter(({ path }) => !LONGEST.test(path))
  expect(over(others, BUDGETS.coldLoad, (html) => wholeLoad(html).bytes)).toEqual([])
  expect(over(guide, BUDGETS.coldRequests, (html) => wholeLoad(html).requests)).toEqual([])
})
test('a page that is only read loads no more than its budget', () => {
  const read = guide.filter((page) => isRead(page) && !LONGEST.test(page.path))
  expect(read.length).toBeGreaterThan(20)
  expect(over(read, BUDGETS.readLoad, (html) => wholeLoad(html).bytes)).toEqual([])
})
test('a runbook as long as our examples is within its budgets while nothing is recorded', () => {
  expect(runbooks).toHaveLength(2 * EXAMPLES.length)
  expect(over(runbooks, BUDGETS.runbookLoad, (html) => wholeLoad(html).bytes)).toEqual([])
  expect(over(runbooks, BUDGETS.runbookRequests, (html) => wholeLoad(html).requests)).toEqual([])
  expect(over(runbooks, BUDGETS.runbookScript, (html) => sizeOf(coldLoad(html).scripts))).toEqual([])
  expect(over(runbooks, BUDGETS.runbookHtml, brotliBytes)).toEqual([])
  expect(over(runbooks, BUDGETS.rawRunbookHtml, (html) => Buffer.byteLength(html))).toEqual([])
})
test('the list of runbooks is within its budgets', () => {
  expect(runbookLists).toHaveLength(2)
  expect(over(runbookLists, BUDGETS.runbookList, (html) => wholeLoad(html).bytes)).toEqual([])
  expect(over(runbookLists, BUDGETS.rawRunbookList, (html) => Buffer.byteLength(html))).toEqual([])
})
test('the HTML of a page is within its budget, and that of the longest texts', () => {
  const [longest, others] = [true, false].map((isLong) => shipped.filter(({ path }) => LONGEST.test(path) === isLong))
  expect(longest).toHaveLength(4)
  expect(over(longest ?? [], BUDGETS.longHtml, brotliBytes)).toEqual([])
  expect(over(longest ?? [], BUDGETS.rawLongHtml, (html) => Buffer.byteLength(html))).toEqual([])
  expect(over(others ?? [], BUDGETS.html, brotliBytes)).toEqual([])
  expect(over(others ?? [], BUDGETS.rawHtml, (html) => Buffer.byteLength(html))).toEqual([])
})
test('what an island says stands in no page', () => {
  const spoken = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<astro-island[^>]* props="([^"]*)"/g)].flatMap(([, props = '']) =>
      /&quot;(?:t|words|days|scenarios)&quot;:(?!\{&quot;\$words)/.test(props) ? `${path}: ${props.slice(0, 80)}` : [],
    ),
  )
  expect(spoken).toEqual([])
})
test('every file of words that a page names is there', () => {
  const named = [...new Set(pages.flatMap(({ html }) => wordFiles(html)))]
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !existsSync(`dist/${name}`))).toEqual([])
})
test('with a record “During an incident”, the incident page and the generator load no more than their budgets', () => {
  const at = (end: string) => pages.filter(({ path }) => path.endsWith(end))
  const checklists = at('/during/during-an-incident/')
  const tools = [...at('/incident/'), ...at('/after/postmortem/')]
  expect([checklists.length, tools.length]).toEqual([2, 4])
  expect(over(checklists, BUDGETS.recordedRequests, (html) => wholeLoad(html, RECORDED).requests)).toEqual([])
  expect(over(tools, BUDGETS.toolRequests, (html) => wholeLoad(html, RECORDED).requests)).toEqual([])
  expect(over(checklists, BUDGETS.recordedLoad, (html) => wholeLoad(html, RECORDED).bytes)).toEqual([])
  expect(over(at('/incident/'), BUDGETS.incident, (html) => wholeLoad(html, RECORDED).bytes)).toEqual([])
  expect(over(at('/after/postmortem/'), BUDGETS.generator, (html) => wholeLoad(html, RECORDED).bytes)).toEqual([])
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

test('no page has more CSS than its budget', () => {
  const bytesOf = (href: string) => brotliBytes(readFileSync(`dist${href}`))
  const offenders = pages.filter(({ html }) => {
    const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(sheets.length).toBeGreaterThan(0)
    return [...new Set(sheets)].reduce((sum, href) => sum + bytesOf(href), 0) > mostOf(BUDGETS.css)
  })
  expect(offenders.map(({ path }) => path)).toEqual([])
})

test('the whole site is within its budget', () => {
  expect(siteBytes()).toBeLessThanOrEqual(mostOf(BUDGETS.wholeSite))
})
