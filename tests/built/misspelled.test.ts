import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { builtSearch, serveBuilt } from '../fixtures/built-search.ts'
import type { SearchWords } from '../../src/domain/search/finder.ts'
import { groupsIn } from '../../src/domain/search/sounds.ts'
import { MISSPELLED } from '../fixtures/misspelled.ts'
import { mistypedName, mistypedWord } from '../fixtures/mistypes.ts'
import { QUESTIONS } from '../fixtures/questions.ts'
import { seededRandom } from '../fixtures/search-truth.ts'
import { searchWords } from '../fixtures/search-words.ts'

type Locale = 'zh-CN' | 'en'
const LOCALES = ['zh-CN', 'en'] as const
const SEED = 20261129
const DRAWN = 400

beforeAll(serveBuilt)
afterAll(() => vi.unstubAllGlobals())

function wordsOf(locale: Locale): { sounds: string; texts: Map<string, string>; all: string[] } {
  const { pages, sounds } = searchWords(locale)
  const linesOf = ({ synonyms, places }: SearchWords['pages'][number]) => [
    ...synonyms,
    ...places.flatMap(({ heading, text }) => [heading, text]),
  ]
  const texts = new Map(pages.map((page) => [page.route, linesOf(page).join('\n').toLowerCase()]))
  const names = pages.flatMap(({ synonyms, places }) => [...synonyms, ...places.map(({ heading }) => heading)])
  const all =
    locale === 'en'
      ? ([...texts.values()].join('\n').match(/(?<![\p{L}'’-])[a-z]{5,}(?![\p{L}'’-])/gu) ?? [])
      : names.filter((name) => /^\p{Script=Han}{3,8}$/u.test(name))
  return { sounds: sounds ? groupsIn(sounds) : '', texts, all: [...new Set(all)] }
}

describe.each(LOCALES)('in %s', (locale) => {
  test('a query that people mistype leads where the right one does', async () => {
    const { find } = await builtSearch(locale)
    const routes = (query: string) => find(query).pages.map(({ route }) => route)
    const wrong = MISSPELLED[locale].filter(([typed, meant]) => routes(typed)[0] !== routes(meant)[0])
    const lost = wrong.filter(
      ([typed, meant]) =>
        !routes(typed)
          .slice(0, 3)
          .includes(routes(meant)[0] ?? ''),
    )
    expect(MISSPELLED[locale].length).toBeGreaterThanOrEqual(60)
    expect(wrong.length / MISSPELLED[locale].length, String(wrong)).toBeLessThanOrEqual(0.05)
    expect(lost.length / MISSPELLED[locale].length, String(lost)).toBeLessThanOrEqual(0.02)
  })

  test('one mistake in a word or name of the pages leads first to a page that has it, 95 times of 100', async () => {
    const { find } = await builtSearch(locale)
    const { sounds, texts, all } = wordsOf(locale)
    const random = seededRandom(SEED)
    const missed: string[] = []
    let count = 0
    for (let tries = 0; count < DRAWN && tries < 10 * DRAWN; tries++) {
      const meant = all[Math.floor(random() * all.length)] ?? ''
      const typed = locale === 'en' ? mistypedWord(meant, random) : mistypedName(meant, sounds, random)
      const { pages, isExact, instead } = find(typed)
      // Another word of the pages is no mistake.
      if (isExact && pages.length > 0) continue
      count++
      if (!texts.get(pages[0]?.route ?? '')?.includes(meant)) missed.push(`${meant}: ${typed} → ${instead}`)
    }
    expect(count).toBe(DRAWN)
    expect(missed.length / DRAWN, missed.join(', ')).toBeLessThanOrEqual(0.05)
  })

  test('a question that is written right is answered as it is', async () => {
    const { find } = await builtSearch(locale)
    const changed = QUESTIONS[locale].flatMap(([question]) => find(question).instead ?? [])
    expect(changed).toEqual([])
  })

  test.each(['SEV-9', 'qxzqxz', 'kubernetes', '午饭', '工资', '天气', 'xyz', '404'])(
    'what the pages know nothing of leads nowhere: %s',
    async (query) => {
      const { find } = await builtSearch(locale)
      expect(find(query).instead).toBeUndefined()
    },
  )
})
