import { stemmer } from 'stemmer'
import { expect, test } from 'vitest'
import { askingOf } from '../../../../src/domain/search/asking.ts'
import { readQuery } from '../../../../src/domain/search/query.ts'
import { rankedPages } from '../../../../src/domain/search/ranking.ts'
import { searchable } from '../../../../src/domain/search/search.ts'
import { ASKED } from '../../../../src/search/asked/index.ts'

const page = (route: string, title: string, ...parts: [heading: string, text: string, ...also: string[]][]) => ({
  route,
  synonyms: [`${title}别名`],
  places: [
    { id: '', heading: title, text: '' },
    ...parts.map(([heading, text, ...also]) => ({ id: heading, heading, text, also })),
  ],
})
const PAGES = searchable([
  page('a/roles', '角色', ['指挥官', '由值班表上的人担任。'], ['记录员', '记录员写时间线。']),
  page('a/what', '什么是事件', ['触发', '任何员工都可以触发响应。'], ['级别', '级别可以事后再定。']),
  page('a/shift', '轮班', ['交接', '把指挥权交给另一位。', '换人', '接班']),
  page('training/glossary', '术语表', ['副指挥官', '指挥官的后备。'], ['控制范围', '一个人能带几个人。']),
])
const reader = {
  asking: askingOf(ASKED['zh-CN']),
  names: new Set(['指挥官', '副指挥官', '控制范围', '换人']),
  stemOf: (word: string) => word,
}
const ranked = (query: string) => rankedPages(PAGES.pages, PAGES.index, readQuery(query, reader), PAGES.pages.at(-1))
const routes = (query: string) => ranked(query).map(({ page }) => page.page.route)

test('leads to the page that answers, also in other words', () => {
  expect(routes('谁可以宣布？')[0]).toBe('a/what')
  expect(routes('谁当指挥官')[0]).toBe('a/roles')
})
test('leads to the place for which people say so', () => {
  const [first] = ranked('怎么换人')
  expect(first?.page.page.route).toBe('a/shift')
  expect(first?.places[0]?.id).toBe('交接')
})
test('counts a word once, however many words stand for it', () => {
  expect(routes('故障 事故 触发')[0]).toBe('a/what')
})
test('leads to the glossary for what a word means', () => {
  expect(routes('控制范围是什么意思')[0]).toBe('training/glossary')
})
test('takes a name that only holds the word for another thing', () => {
  expect(routes('指挥官要做什么')[0]).toBe('a/roles')
})
test('is nothing where no page has a word of the question', () => {
  expect(routes('谁会量子力学')).toEqual([])
})
test.each(['boss joins call', 'CEO joins call'])(
  'puts one phrase that has all that is asked before its words in several, also in other words: %s',
  (query) => {
    const english = searchable(
      [
        page('x/several', 'Several', ['One', '', 'the boss pays', 'joins late', 'call back']),
        page('x/phrase', 'Phrase', ['Other', '', 'boss joins the call', 'who pays']),
      ],
      stemmer,
    )
    const read = readQuery(query, { asking: askingOf(ASKED.en), names: new Set(), stemOf: stemmer })
    const [first] = rankedPages(english.pages, english.index, read, undefined)
    expect(first?.page.page.route).toBe('x/phrase')
  },
)
