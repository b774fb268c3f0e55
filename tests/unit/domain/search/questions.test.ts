import { describe, expect, test } from 'vitest'
import { readQuestion, stemOf } from '../../../../src/domain/search/questions.ts'

const typed = (query: string, locale: string, names: string[] = []) =>
  readQuestion(query, locale, names)?.terms.map(({ words: [word] }) => word)

describe('a question', () => {
  test.each([
    ['SEV-2 什么意思', 'zh-CN', ['sev2']],
    ['谁可以宣布事件？', 'zh-CN', ['宣布事件']],
    ['what does SEV 2 mean', 'en', ['sev2']],
    ['Who can declare?', 'en', ['declar']],
    ['who’s on-call', 'en', ['oncal']],
  ])('is read without the words that only ask: %s', (query, locale, words) => {
    expect(typed(query, locale)).toEqual(words)
  })
  test('keeps names of pages and parts whole, where Chinese has no spaces', () => {
    expect(typed('控制范围是什么', 'zh-CN', ['控制范围'])).toEqual(['控制范围'])
    expect(typed('控制范围是什么', 'zh-CN')).toEqual(['控制', '制范', '范围'])
  })
  test.each([
    ['严重级别', 'zh-CN'],
    ['rollback', 'en'],
    ['what is', 'en'],
    ['什么是', 'zh-CN'],
    ['qui peut déclarer', 'fr'],
  ])(
    'is not what names something, asks nothing, or is in a language whose questions aren’t known: %s',
    (query, locale) => {
      expect(readQuestion(query, locale)).toBeUndefined()
    },
  )
})

test.each([
  ['declare', 'declaring', 'declared', 'declares'],
  ['severity', 'severities'],
  ['trigger', 'triggered', 'triggers'],
])('forms of an English word are one: %s', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1)
})
