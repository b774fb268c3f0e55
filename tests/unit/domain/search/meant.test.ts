import { describe, expect, test } from 'vitest'
import { askingOf } from '../../../../src/domain/search/asking.ts'
import { hanText } from '../../../../src/domain/search/han-text.ts'
import { meantBy } from '../../../../src/domain/search/meant.ts'
import { isLikeLanguage, type Vocabulary } from '../../../../src/domain/search/query-parts.ts'
import { soundsIn } from '../../../../src/domain/search/sounds.ts'
import { wordList } from '../../../../src/domain/search/word-list.ts'
import type { Locale } from '../../../../src/i18n/languages.ts'
import { ASKED } from '../../../../src/search/asked/index.ts'

const ENGLISH = [
  'Incident commander',
  'The commander declares an incident. SEV-1 and SEV-2: a subject matter expert joins.',
]
const CHINESE = ['交接：事件指挥官：宣布事件', '事件指挥官宣布事件。SEV-1：指挥官交接，然后复盘。postmortem']
const vocabulary = (locale: Locale, [name = '', ...texts]: readonly string[]): Vocabulary => ({
  words: wordList([name], texts, (word) => word.replace(/(?:d|s)$/, '')),
  han: hanText([name], texts, soundsIn('事时 件间 接结 复副 布步')),
  asking: askingOf(ASKED[locale]),
})
const en = vocabulary('en', ENGLISH)
const zh = vocabulary('zh-CN', CHINESE)
const first = (query: string, words: Vocabulary, answered?: 'in-part' | 'as-question') =>
  meantBy(query, words, answered)[0]?.label

describe('of several words', () => {
  test('the wrong one is put right and the others stay as they are', () => {
    expect(first('subject mattr expert', en)).toBe('subject matter expert')
    expect(first('SEV-1 comander', en)).toBe('SEV-1 commander')
    expect(first('指挥官 交结', zh)).toBe('指挥官 交接')
    expect(first('复盘 postmortm', zh)).toBe('复盘 postmortem')
  })
  test('two wrong ones are put right together, and two that are one word', () => {
    expect(first('incidnet comander', en)).toBe('incident commander')
    expect(first('com mandor', en)?.toLowerCase()).toBe('commander')
  })
  test('an unknown one is left out, as long as half of them stay', () => {
    expect(first('kubernetes incident commander', en)).toBe('incident commander')
    expect(meantBy('kubernetes cluster federation commander', en)).toEqual([])
  })
  test('of those that no page has together one is left out', () => {
    expect(meantBy('incident commander expert', en).map(({ label }) => label)).toContain('incident commander')
  })
})

describe('nothing is put right', () => {
  test.each(['SEV-9', 'SEV9', '404', 'P7', 'cdr', 'xyz', '', ' ', '?!'])('in %s', (query) => {
    expect(meantBy(query, en).filter(({ label }) => label !== query)).toEqual([])
    expect(meantBy(query, zh).filter(({ label }) => label !== query)).toEqual([])
  })
  test('in a question but for a word that the pages don’t have in any form', () => {
    expect(meantBy('who declared an incident', en, 'as-question')).toEqual([])
    expect(first('who declares an incidnet', en, 'as-question')).toBe('who declares an incident')
  })
  test('in a question of Chinese that can be cut into what the pages have', () => {
    expect(meantBy('指挥官怎么宣布事件', zh, 'as-question')).toEqual([])
    expect(meantBy('指挥官请假怎么办', zh, 'as-question')).toEqual([])
    expect(first('怎么宣步事件', vocabulary('zh-CN', CHINESE), 'as-question')).toBe('怎么宣布事件')
  })
})

test('what pages have in part is put right where a character is missing, which a question may only say in other words', () => {
  expect(first('事件指官', zh, 'in-part')).toBe('事件指挥官')
  expect(meantBy('事件指官怎么办', zh, 'as-question')).toEqual([])
})

test('Chinese that is found as it stands is searched in its pieces, and shown as it was typed', () => {
  expect(meantBy('时间指挥官', zh)[0]).toEqual({ label: '事件指挥官', asked: '事件指挥官' })
  expect(meantBy('复盘宣布事件', zh)[0]).toEqual({ label: '复盘宣布事件', asked: '复盘 宣布事件' })
})

test('what is made like the words is worth asking for elsewhere', () => {
  expect(isLikeLanguage('commence', en)).toBe(true)
  expect(isLikeLanguage('qxzqxz', en)).toBe(false)
  expect(isLikeLanguage('复数', zh)).toBe(true)
  expect(isLikeLanguage('鑫森淼', zh)).toBe(false)
  expect(isLikeLanguage('?', zh)).toBe(false)
})
