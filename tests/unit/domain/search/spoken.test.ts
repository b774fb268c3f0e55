import { expect, test } from 'vitest'
import { spokenFor } from '../../../../src/domain/search/spoken.ts'

const pinyin = { meantBy: (letters: string) => ({ fupan: ['复盘'], 'zhi ban': ['值班', '指班'] })[letters] ?? [] }
const spoken = (query: string) =>
  spokenFor(query, pinyin.meantBy, (word) => ['postmortem', 'on', 'call'].includes(word))

test('words of letters that no page has are read as they sound, the likeliest first', () => {
  expect(spoken('fupan')).toEqual(['复盘'])
  expect(spoken('zhi ban')).toEqual(['值班', '指班'])
  expect(spoken('SEV-1 fupan')).toEqual(['SEV-1 复盘'])
  expect(spoken('on call fupan')).toEqual(['on call 复盘'])
})

test('words that the pages have stay, and what sounds like nothing', () => {
  expect(spoken('postmortem')).toBeUndefined()
  expect(spoken('qzx')).toBeUndefined()
  expect(spoken('复盘')).toBeUndefined()
})
