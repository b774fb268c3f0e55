import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { builtSearch, serveBuilt } from '../fixtures/built-search.ts'
import { queriesOf, type Score, scoresOf } from '../fixtures/search-queries.ts'
import { searchWords } from '../fixtures/search-words.ts'

beforeAll(serveBuilt)
afterAll(() => vi.unstubAllGlobals())

/** Of so many queries so many led to a right page, first or among three; below them something has got worse. */
const LEAST = { first: 0.88, three: 0.95 }
const LEAST_OF_KIND = { first: 0.82, three: 0.93 }

const poor = (scores: ReadonlyMap<string, Score>, least: { first: number; three: number }) =>
  [...scores].filter(([, { count, first, three }]) => first / count < least.first || three / count < least.three)

describe.each([
  ['zh-CN', 300],
  ['en', 150],
] as const)('what people type in %s', (locale, count) => {
  test.each([true, false])('leads to a page that answers, in the half with which it is tuned: %s', async (isTuned) => {
    const { find } = await builtSearch(locale)
    const queries = queriesOf(locale).filter((query) => query.isTuned === isTuned)
    const { all, ...kinds } = Object.fromEntries(scoresOf(queries, (typed) => find(typed).pages))
    expect(poor(new Map(all ? [['all', all]] : []), LEAST)).toEqual([])
    expect(poor(new Map(Object.entries(kinds)), LEAST_OF_KIND)).toEqual([])
  })
  test('is written down in the repository, and leads to places that there are', () => {
    const queries = queriesOf(locale)
    expect(queries.length).toBeGreaterThanOrEqual(count)
    expect(new Set(queries.map(({ typed }) => typed)).size).toBe(queries.length)
    const { pages } = searchWords(locale)
    const places = new Set(pages.flatMap(({ route, places }) => [route, ...places.map(({ id }) => `${route}#${id}`)]))
    const lost = queries.flatMap(({ answers }) =>
      answers.map(({ route, anchor }) => (anchor ? `${route}#${anchor}` : route)).filter((place) => !places.has(place)),
    )
    expect(lost).toEqual([])
  })
})
