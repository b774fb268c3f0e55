import { globSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Findings, loadSearch, type Search } from '../../src/components/search/load-search.ts'
import { isRunbook, RUNBOOKS } from '../../src/runbooks/addresses.ts'
import { builtSearch, serveBuilt } from '../fixtures/built-search.ts'
import { seededRandom, linesOf } from '../fixtures/search-truth.ts'
import { builtPages } from './pages.ts'

type Locale = 'zh-CN' | 'en'
type Find = (query: string) => Promise<Findings>

const SEED = 20261122
/** Of each kind of query so many are drawn. */
const DRAWN = 130
const GLOSSARY = 'training/glossary'

/** The pages of a language, with the lines that a reader sees. */
function pagesOf(locale: Locale): { route: string; html: string; lines: string[] }[] {
  return (
    builtPages()
      .filter(({ path }) => path.startsWith('/en/') === (locale === 'en'))
      .map((page) => ({
        route: page.path.replace(/^\/(?:en\/)?|\/$/g, ''),
        html: page.html,
        lines: linesOf(page),
      }))
      .filter(({ route }) => route !== '' && route !== 'search' && route !== '404.html')
      // Of runbooks the exact search has the names alone; their texts are Pagefind’s.
      .filter(({ route }) => route !== RUNBOOKS && !isRunbook(route))
  )
}

const PAGES = { 'zh-CN': pagesOf('zh-CN'), en: pagesOf('en') }

beforeAll(serveBuilt)
afterAll(() => vi.unstubAllGlobals())

const { Segmenter } = Intl
afterEach(() => {
  Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, writable: true, configurable: true })
})

/** Searches as the panel does: what the pages hold, and where they hold nothing, what comes near. */
async function finder(locale: Locale): Promise<Find> {
  return asPanel(await builtSearch(locale))
}

function asPanel(search: Search): Find {
  return async (query) => {
    const found = search.find(query)
    return found.pages.length > 0 ? found : search.ask(query)
  }
}

/** Stretches of the text, drawn with a fixed seed. `fits` says which of the stretches are wanted. */
function draw(
  locale: Locale,
  count: number,
  cut: (line: string, random: () => number) => string | undefined,
): string[] {
  const random = seededRandom(SEED)
  const lines = PAGES[locale].flatMap((page) => page.lines)
  const queries = new Set<string>()
  for (let tries = 0; queries.size < count && tries < 50_000; tries++) {
    const query = cut(lines[Math.floor(random() * lines.length)] ?? '', random)?.trim()
    if (query) queries.add(query)
  }
  return [...queries]
}

const words = new Segmenter('zh-CN', { granularity: 'word' })
const boundsOf = (line: string) => [...words.segment(line)].map(({ index }) => index)

/** One to three words that stand together. */
const ofWords = (line: string, random: () => number) => {
  const bounds = [...boundsOf(line), line.length]
  const start = Math.floor(random() * (bounds.length - 1))
  const query = line.slice(bounds[start], bounds[Math.min(bounds.length - 1, start + 1 + Math.floor(random() * 3))])
  return /\p{Script=Han}{2}/u.test(query) ? query : undefined
}
/** Characters that begin or end inside of a word, so that no dictionary knows them. */
const acrossWords = (line: string, random: () => number) => {
  const start = Math.floor(random() * line.length)
  const end = start + 2 + Math.floor(random() * 4)
  const bounds = boundsOf(line)
  const query = line.slice(start, end)
  const isCut = !bounds.includes(start) || (end < line.length && !bounds.includes(end))
  return isCut && /^\p{Script=Han}{2,}$/u.test(query) ? query : undefined
}
/** One to four English words that stand together. */
const ofEnglishWords = (line: string, random: () => number) => {
  const all = line.split(' ')
  const start = Math.floor(random() * all.length)
  const query = all.slice(start, start + 1 + Math.floor(random() * 4)).join(' ')
  return /[a-z]{4}/i.test(query) ? query : undefined
}

/** The share of the pages which hold the queries that is found, and what is missing. */
async function recall(
  find: Find,
  locale: Locale,
  queries: readonly string[],
): Promise<{ share: number; missed: string[] }> {
  const missed: string[] = []
  let held = 0
  for (const query of queries) {
    const { pages } = await find(query)
    const routes = new Set(pages.map(({ route }) => route))
    for (const { route, lines } of PAGES[locale]) {
      if (!lines.some((line) => line.includes(query))) continue
      held++
      if (!routes.has(route)) missed.push(`${query} on ${route}`)
    }
  }
  return { share: 1 - missed.length / held, missed }
}

describe('FAULTS 40: of the pages that hold a stretch of text, the search finds at least 99 in 100', () => {
  const inDictionary = draw('zh-CN', DRAWN, ofWords)
  const unknown = draw('zh-CN', DRAWN, acrossWords)

  test('in Chinese, also where the stretch begins or ends inside of a word', async () => {
    expect(new Set([...inDictionary, ...unknown]).size).toBeGreaterThanOrEqual(200)
    expect(unknown.length).toBeGreaterThanOrEqual(50)
    const { share, missed } = await recall(await finder('zh-CN'), 'zh-CN', [...inDictionary, ...unknown])
    expect(missed.slice(0, 20)).toEqual([])
    expect(share).toBeGreaterThanOrEqual(0.99)
  })
  test('in Chinese, in a browser that can’t cut it into words', async () => {
    Reflect.deleteProperty(Intl, 'Segmenter')
    const find = asPanel(await loadSearch('/', 'zh-CN'))
    const { share } = await recall(find, 'zh-CN', [...inDictionary, ...unknown])
    expect(share).toBeGreaterThanOrEqual(0.99)
  })
  test('in English', async () => {
    const queries = draw('en', DRAWN, ofEnglishWords)
    expect(queries.length).toBeGreaterThanOrEqual(60)
    const { share, missed } = await recall(await finder('en'), 'en', queries)
    expect(missed.slice(0, 20)).toEqual([])
    expect(share).toBeGreaterThanOrEqual(0.99)
  })
})

describe.each(['zh-CN', 'en'] as const)('lists of pages aren’t searched, %s', (locale) => {
  test('and nothing is lost by it: each page says itself what a list says of it', async () => {
    const find = await finder(locale)
    const lists = PAGES[locale].flatMap(({ html }) => html.match(/<ul class="page-list">[\s\S]*?<\/ul>/g) ?? [])
    const items = lists.flatMap((list) => [...list.matchAll(/<a href="([^"]+)">[^<]+<\/a>\s*<span[^>]*>([^<]+)</g)])
    expect(items.length).toBeGreaterThan(20)
    const lost: string[] = []
    for (const [, address, words] of items as unknown as [string, string, string][]) {
      const query = words.replaceAll('&#39;', "'").replaceAll('&quot;', '"').slice(0, 40)
      const { pages } = await find(query)
      if (!pages.some(({ route }) => address.endsWith(`/${route}/`))) lost.push(`${query} on ${address}`)
    }
    expect(lost).toEqual([])
  })
})

describe.each(['zh-CN', 'en'] as const)('the right page comes first, %s', (locale) => {
  test('for the title of every page', async () => {
    const find = await finder(locale)
    // Not the heading: that of the incident page says what is open.
    const titleOf = (html: string) => /<title>([^<]*?) · /.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? ''
    const wrong: string[] = []
    for (const { route, html } of PAGES[locale]) {
      const title = titleOf(html)
      const [first] = (await find(title)).pages
      // A section and a page in it may have the same name.
      if (first?.title !== title || !(first.route === route || first.route.startsWith(`${route}/`)))
        wrong.push(`${title}: ${first?.route} instead of ${route}`)
    }
    expect(wrong).toEqual([])
  })

  test('for every term of the glossary, with and without what stands in brackets', async () => {
    const find = await finder(locale)
    const glossary = PAGES[locale].find(({ route }) => route === GLOSSARY)?.html ?? ''
    const entries = [...glossary.slice(0, glossary.indexOf('</main>')).matchAll(/<h2 id="([^"]+)"[^>]*>([^<]+)<\/h2>/g)]
    expect(entries.length).toBeGreaterThan(15)
    const wrong: string[] = []
    for (const [, id, term] of entries as unknown as [string, string, string][]) {
      for (const query of [term, ...term.split(/[（）()]/)].map((name) => name.trim()).filter(Boolean)) {
        const [first] = (await find(query)).pages
        const isEntry = first?.route === GLOSSARY && first.places[0]?.id === id
        const isPage =
          first?.title.toLowerCase().startsWith(query.toLowerCase().slice(0, 4)) && first.places[0]?.id === ''
        if (!isEntry && !isPage) wrong.push(`${query}: ${first?.title} ${first?.places[0]?.heading}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

test.each([
  ['zh-CN', '复盘', /^事后分析/],
  ['zh-CN', 'postmortem', /术语表/],
  ['zh-CN', 'post-mortem', /术语表/],
  ['zh-CN', 'SEV1', /严重级别/],
  ['zh-CN', 'RCA', /^事后分析/],
  ['zh-CN', '根因', /事后分析|反模式/],
  ['zh-CN', '值班长', /指挥官/],
  ['zh-CN', '故障', /事件/],
  ['zh-CN', 'IC', /术语表/],
  ['zh-CN', 'SME', /术语表/],
  ['zh-CN', 'outage', /事件/],
  ['zh-CN', '回滚', /事件/],
  ['en', 'retrospective', /postmortem/i],
  ['en', 'RCA', /postmortem/i],
  ['en', 'root cause', /postmortem|anti-patterns/i],
  ['en', 'outage', /incident/i],
  ['en', 'oncall', /on.call/i],
] as const)('%s: the other word %s leads to the page about it', async (locale, query, title) => {
  const find = await finder(locale)
  expect((await find(query)).pages[0]?.title).toMatch(title)
})

describe('what is published', () => {
  test('an index by Pagefind in both languages, without its boxes and styles', () => {
    const { languages, version } = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8'))
    expect(Number.parseFloat(version)).toBeGreaterThanOrEqual(1.6)
    const runbookCount = globSync('dist/runbooks/*/*/index.html').length
    expect(runbookCount).toBeGreaterThan(0)
    expect(languages['zh-cn'].page_count).toBe(PAGES['zh-CN'].length + runbookCount)
    expect(languages.en.page_count).toBe(PAGES.en.length + runbookCount)
    // Of what is said of runbooks alone, the search asks with a filter.
    expect(globSync('dist/pagefind/filter/*.pf_filter')).toHaveLength(2)
    expect(globSync('dist/pagefind/*{ui,highlight}*')).toEqual([])
  })
  test('synonyms that no page holds', () => {
    for (const { html, route } of PAGES['zh-CN']) expect(html, route).not.toMatch(/尸检|踩坑|拖库/)
  })
})
