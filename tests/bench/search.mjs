import { readFileSync } from 'node:fs'
import { loadSearch, startSearch } from '../../src/components/search/load-search.ts'
import { queriesOf, scoresOf } from '../fixtures/search-queries.ts'
import { searchWords } from '../fixtures/search-words.ts'
import { sizeOf } from './bytes.ts'

const READING = 'before/severity-levels/'
const QUERIES = 40
/** Queries that people type where they know what they look for; the others are drawn from the pages. */
const ASKED = {
  'zh-CN': ['回滚', '复盘', '值班长', '控制范围', '多久更新一次', '谁来呼叫指挥官', 'SEV-1 通知谁', 'TODO'],
  en: ['rollback', 'retro', 'span of control', 'how often update', 'who pages the commander', 'sev1', 'TODO', 'IC'],
}

const UNKNOWN = 'qxzqxz'

/** Queries that no page holds as they are typed. */
const MISTYPED = {
  'zh-CN': ['时间指挥官', '副盘', '告井原则', '怎么教接指挥权', '客户联络圆'],
  en: ['comander', 'severtiy levels', 'esclating', 'subject matter exprt', 'who can declair an incident'],
}

/** Stretches of the pages themselves, spread evenly: titles, headings, words from the middle of sentences. */
function stretchesOf(locale) {
  const { pages } = searchWords(locale)
  const places = pages.flatMap((page) => page.places)
  const drawn = Array.from({ length: QUERIES - ASKED[locale].length - MISTYPED[locale].length }, (_, at) => {
    const { heading, text } = places[Math.floor((at * places.length) / QUERIES)]
    if (at % 3 === 0 || text.length < 20) return heading
    const line = text.split('\n').toSorted((a, b) => b.length - a.length)[0]
    return locale === 'en' ? line.split(' ').slice(2, 5).join(' ') : line.slice(4, 4 + 2 + (at % 5))
  })
  return [
    ...ASKED[locale],
    ...MISTYPED[locale],
    ...drawn.map((query) => query.trim().slice(0, 24)).filter((query) => query !== ''),
  ]
}

const quantile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1]

const addressOf = (site, locale) => `${site}/${locale === 'en' ? 'en/' : ''}${READING}`

/** Bytes (brotli) of all that a browser fetches from opening the box until the answer to a query stands. */
async function firstResult(open, site, locale, query) {
  const { context, page } = await open(1)
  const loaded = new Set()
  await page.goto(addressOf(site, locale), { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname))
  await page.keyboard.press('/')
  await page.keyboard.type(query)
  await page.locator('dialog [data-result]').first().waitFor()
  // The status is empty while Pagefind is still to be asked, and that counts, too.
  await page.locator('dialog [role=status]').filter({ hasText: /./ }).waitFor()
  await page.waitForLoadState('networkidle')
  await context.close()
  return sizeOf([...loaded])
}

/**
 * Opens the search on a page, types queries key by key, and tells what that took.
 * @param {(slower: number) => Promise<{ context: import('@playwright/test').BrowserContext, page: import('@playwright/test').Page }>} open
 * @param {string} site
 * @param {'zh-CN' | 'en'} locale
 * @param {number} slower how many times slower the processor pretends to be
 * @returns {Promise<{ bytes: number, misspelledBytes: number, keys: number, p50Ms: number, p95Ms: number, worstMs: number }>} `bytes` (brotli) from
 * opening the box to the first result; times from a key to the painted answer
 */
export async function searched(open, site, locale, slower) {
  const misspelledBytes = await firstResult(open, site, locale, MISTYPED[locale][0])
  const queries = stretchesOf(locale)
  const bytes = await firstResult(open, site, locale, queries[0])
  const { context, page } = await open(slower)
  await page.goto(addressOf(site, locale), { waitUntil: 'load' })
  await page.keyboard.press('/')
  // Like nothing in any name, so it is over when the texts are here; from then on every key is answered at once.
  await page.keyboard.insertText(UNKNOWN)
  await page.locator('dialog [role=status]').filter({ hasText: UNKNOWN }).waitFor()

  await page.evaluate(() => {
    const field = document.querySelector('dialog input[type=search]')
    const status = document.querySelector('dialog [role=status]')
    window.keys = []
    field.addEventListener('input', (event) => {
      const { value } = field
      // The status is empty until what it says belongs to what stands in the field.
      const look = () => {
        if (field.value !== value) window.keys.push({ value, ms: Number.POSITIVE_INFINITY })
        else if (status.textContent === '') requestAnimationFrame(() => setTimeout(look))
        else window.keys.push({ value, ms: performance.now() - event.timeStamp })
      }
      requestAnimationFrame(() => setTimeout(look))
    })
  })
  let typed = 0
  for (const query of queries) {
    await page.locator('dialog input[type=search]').fill('')
    await page.waitForFunction((count) => window.keys.length >= count, ++typed)
    for (const sign of query) {
      await page.keyboard.insertText(sign)
      await page.waitForFunction((count) => window.keys.length >= count, ++typed)
    }
  }
  const times = (await page.evaluate(() => window.keys)).filter(({ value }) => value !== '').map(({ ms }) => ms)
  await context.close()
  return {
    bytes,
    misspelledBytes,
    keys: times.length,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    worstMs: Math.max(...times),
  }
}

/**
 * How well the queries of the fixtures are answered from what is built.
 * @param {'zh-CN' | 'en'} locale
 * @returns {Promise<{ half: string, kind: string, count: number, first: string, three: string, part: string }[]>} shares;
 * those of the half `by name` are answered before the texts are here
 */
export async function answered(locale) {
  const { fetch } = globalThis
  globalThis.fetch = async (address) => new Response(readFileSync(`dist${address}`))
  const byName = await startSearch('/', locale)
  const { find } = await loadSearch('/', locale)
  globalThis.fetch = fetch
  const share = (part, count) => (part / count).toFixed(2)
  const halves = [true, false].flatMap((isTuned) => {
    const queries = queriesOf(locale).filter((query) => query.isTuned === isTuned)
    return [...scoresOf(queries, (typed) => find(typed).pages)].map(([kind, { count, first, three, part }]) => ({
      half: isTuned ? 'tuned' : 'only measured',
      kind,
      count,
      first: share(first, count),
      three: share(three, count),
      part: share(part, count),
    }))
  })
  const sure = queriesOf(locale).filter(({ typed }) => byName.find(typed).isWhole)
  const { count, first, three, part } = scoresOf(sure, (typed) => byName.find(typed).pages).get('all')
  const all = queriesOf(locale).length
  const ofSure = { first: share(first, count), three: share(three, count), part: share(part, count) }
  return [...halves, { half: 'by name', kind: `${share(count, all)} of all`, count, ...ofSure }]
}
