import { describe, expect, test } from 'vitest'
import { findText, type SearchPage, searchable, termsOf } from '../../../../src/domain/search/search.ts'
import { fold, foldWithPlaces } from '../../../../src/domain/search/fold.ts'

describe('texts that a reader takes for the same', () => {
  test.each([
    ['SEV-1 事件', 'sev-1事件'],
    ['ＳＥＶ－１事件', 'SEV-1 事件'],
    ['it’s “down”', 'it\'s "DOWN"'],
    ['on-call', 'on call'],
    ['post-mortem', 'Postmortem'],
    ['SEV1', 'SEV-1'],
    ['事件\n指挥官', '事件指挥官'],
    ['7–8 人', '7-8人'],
  ])('%j is %j', (one, other) => expect(fold(one)).toBe(fold(other)))

  test.each([
    ['on call', 'off call'],
    ['事件', '事故'],
  ])('%j is not %j', (one, other) => expect(fold(one)).not.toBe(fold(other)))

  test('every folded character knows where it comes from', () => {
    const original = 'Ａ  ½ 事件'
    const { text, at } = foldWithPlaces(original)
    expect(at).toHaveLength(text.length)
    expect(original.slice(at[text.indexOf('事')])).toBe('事件')
  })
})

const page = (route: string, title: string, text: string, more: Partial<SearchPage> = {}): SearchPage => ({
  route,
  synonyms: [],
  places: [{ id: '', heading: title, text }],
  ...more,
})
const pages = searchable([
  page('after', '事件后', '通话结束以后'),
  page('after/after-an-incident', '事件后', '收尾，然后写事后分析', { synonyms: ['收尾', '复盘'] }),
  page('after/postmortem-process', '事后分析流程', '每次 SEV-1 之后', { synonyms: ['复盘', 'RCA'] }),
  page('training/glossary', '术语表', '', {
    places: [
      { id: '', heading: '术语表', text: '每个词什么意思' },
      { id: 'incident-commander', heading: '事件指挥官（IC）', text: '负责解决重大事件的人。' },
    ],
  }),
  page('training/incident-commander', '事件指挥官训练', '怎样交接。指挥官累了就换人。IC 也会累。'),
])
const routesFor = (query: string, segment?: (text: string) => string[]) =>
  findText(pages, query, termsOf(query, segment)).map(({ route }) => route)

describe('what is found first', () => {
  test('a page of that name, the guide’s own before a list of pages', () => {
    expect(routesFor('事件后')).toEqual(['after/after-an-incident', 'after'])
  })
  test.each(['事件指挥官（IC）', '事件指挥官', 'ic', 'IC'])('the entry of the glossary for %s', (query) => {
    const [first] = findText(pages, query, [])
    expect(first?.route).toBe('training/glossary')
    expect(first?.places[0]?.id).toBe('incident-commander')
  })
  test('the page whose first synonym it is', () => {
    expect(routesFor('复盘')).toEqual(['after/postmortem-process', 'after/after-an-incident'])
    expect(routesFor('rca')).toEqual(['after/postmortem-process'])
  })
})

describe('terms', () => {
  test('that spaces part may stand anywhere on the page', () => {
    expect(routesFor('指挥官 交接')).toEqual(['training/incident-commander'])
  })
  test('are cut out of Chinese where that is possible', () => {
    expect(routesFor('交接换人')).toEqual([])
    expect(routesFor('交接换人', () => ['交接', '换人'])).toEqual(['training/incident-commander'])
  })
  test('are never single characters', () => {
    expect(termsOf('复盘', () => ['复', '盘'])).toEqual([['复盘'], ['复盘']])
  })
  test.each(['', '   ', '，。', '!'])('%j finds nothing', (query) => expect(routesFor(query)).toEqual([]))
})

test('an excerpt under a heading with what was searched for is the beginning', () => {
  const text = `${'先说是什么。'.repeat(9)}再提到控制范围。`
  const place = { id: 'span-of-control', heading: '控制范围', text }
  const [first] = findText(searchable([page('a', 'A', '', { places: [place, place] })]), '控制范围', [])
  expect(first?.places[0]?.excerpt[0]?.text).toMatch(/^先说是什么/)
})
