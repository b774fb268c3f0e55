import { describe, expect, test } from 'vitest'
import type { SearchPage } from '../../../../src/domain/search/search.ts'
import { stagedFinder } from '../../../../src/domain/search/staged-finder.ts'
import { packed, unpacked } from '../../../../src/domain/search/word-file.ts'

const page = (route: string, heading: string, text: string, ...synonyms: string[]): SearchPage => ({
  route,
  synonyms,
  places: [{ id: '', heading, text }],
})
const PAGES = [
  page('rolling-back', 'Rolling back', 'How a release is taken back.', 'rollback'),
  page('talk', 'Talk', 'Say what a rollback would cost. The walrus is a mammal of the north, and heavy.'),
  page('scribe', 'Scribe', 'Writes down what was done, such as a rollback.', 'note taker'),
]

const CHINESE = [page('commander', '事件指挥官', '他来指挥。'), page('review', '复盘', '时间指挥。副盘。', '事后分析')]

function finderFor(pages: readonly SearchPage[], sounds?: { common: string; others: string }) {
  const { texts, ...names } = packed(pages)
  const words = { ...names, pages: unpacked(names), ...(sounds && { sounds }) }
  const finder = stagedFinder(words, { stemOf: (word) => word })
  const takeTexts = () => {
    for (const piece of finder.withTexts(unpacked({ ...names, texts }))) piece()
  }
  const routes = (query: string) => finder.find(query).pages.map(({ route }) => route)
  return { finder, routes, takeTexts }
}

describe('before the texts are here', () => {
  const { finder, routes } = finderFor(PAGES)
  test('what is called so is found, and that is sure', () => {
    expect(routes('rollback')).toEqual(['rolling-back'])
    expect(finder.find('rollback')).toMatchObject({ isExact: true, isSure: true })
  })
  test('its excerpt is how the text begins', () => {
    const [first] = finder.find('scribe').pages
    expect(first?.places[0]?.excerpt.map(({ text }) => text).join('')).toBe(
      'Writes down what was done, such as a rollback.',
    )
  })
  test('what only a text may say isn’t sure', () => {
    expect(finder.find('walrus').isSure).toBeUndefined()
    expect(finder.find('who may rollback a walrus').isSure).toBeUndefined()
  })
  test('a name that was mistyped is put right', () => {
    expect(finder.find('scribbe')).toMatchObject({ isExact: false, instead: 'Scribe', isSure: true })
  })
  test('a word that a text has is no slip for a name', () => {
    const { finder: near } = finderFor([page('scribe', 'Scribe', ''), page('b', 'B', 'They scribes of old.')])
    expect(near.find('scribes').instead).toBeUndefined()
  })
})

describe('once they are', () => {
  test('what surely answers stays first, and others come below', () => {
    const { routes, takeTexts } = finderFor(PAGES)
    const before = routes('rollback')
    takeTexts()
    expect(routes('rollback').slice(0, before.length)).toEqual(before)
    expect(routes('rollback').slice().sort()).toEqual(['rolling-back', 'scribe', 'talk'])
  })
  test('every stretch is found', () => {
    const { routes, takeTexts } = finderFor(PAGES)
    expect(routes('mammal of the north')).toEqual([])
    takeTexts()
    expect(routes('mammal of the north')).toEqual(['talk'])
  })
  test('an excerpt shows where it stands', () => {
    const { finder, takeTexts } = finderFor(PAGES)
    takeTexts()
    const marked = finder.find('walrus').pages[0]?.places[0]?.excerpt.filter(({ isMatch }) => isMatch)
    expect(marked?.map(({ text }) => text)).toEqual(['walrus'])
  })
})

describe('in Chinese', () => {
  const sounds = { common: '', others: 'shi事时 jian件间 fu复副' }
  test('a long name that was mistyped is surely meant, and a short stretch may stand in a text', () => {
    const { finder } = finderFor(CHINESE, sounds)
    expect(finder.find('时件指挥官')).toMatchObject({ instead: '事件指挥官', isSure: true })
    expect(finder.find('副盘').isSure).toBeUndefined()
  })
  test('what stands in a text as it was typed is no slip', () => {
    const { finder, takeTexts } = finderFor(CHINESE, sounds)
    takeTexts()
    expect(finder.find('副盘')).toMatchObject({ isExact: true })
  })
})
