import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { builtSearch, serveBuilt } from '../fixtures/built-search.ts'
import { QUESTIONS } from '../fixtures/questions.ts'

beforeAll(serveBuilt)
afterAll(() => vi.unstubAllGlobals())

test.each(['zh-CN', 'en'] as const)('in %s a question leads first to the page that answers it', async (locale) => {
  const search = await builtSearch(locale)
  const wrong = QUESTIONS[locale].flatMap(([question, answers]) => {
    const [first] = search.find(question).pages
    return answers.split('|').includes(first?.route ?? '') ? [] : [`${question}: ${first?.route}, not ${answers}`]
  })
  expect(wrong).toEqual([])
})

test.each(['zh-CN', 'en'] as const)('in %s the first result of a question shows words of it', async (locale) => {
  const search = await builtSearch(locale)
  const silent = QUESTIONS[locale].filter(([question]) => {
    const [first] = search.find(question).pages
    const [place] = first?.places ?? []
    return ![first?.name, place?.name, place?.excerpt].flat().some((piece) => piece?.isMatch)
  })
  expect(silent.map(([question]) => question)).toEqual([])
})

test.each([
  ['嚴重級別', '严重级别'],
  ['事後分析', '事后分析'],
  ['對外溝通指南', '对外沟通指南'],
  ['事件指揮官訓練', '事件指挥官训练'],
  ['聯絡客戶', '联络客户'],
  ['迴滾', '回滚'],
])('traditional characters find what simplified ones do: %s', async (traditional, simplified) => {
  const { find } = await builtSearch('zh-CN')
  const routes = (query: string) => find(query).pages.map(({ route }) => route)
  expect(routes(traditional)).not.toEqual([])
  expect(routes(traditional)).toEqual(routes(simplified))
})

test.each([
  ['zh-CN', '回滚'],
  ['zh-CN', '复盘会'],
  ['en', 'retrospective'],
] as const)(
  'in %s the first result shows what it was found by, be it another name of the page: %s',
  async (locale, query) => {
    const { find } = await builtSearch(locale)
    const marked = find(query).pages[0]?.places[0]?.excerpt.filter(({ isMatch }) => isMatch) ?? []
    expect(marked.map(({ text }) => text)).toContain(query)
  },
)
