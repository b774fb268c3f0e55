import { describe, expect, test } from 'vitest'
import { stemmer } from 'stemmer'
import { askingOf } from '../../../../src/domain/search/asking.ts'
import { askingParts, readQuery } from '../../../../src/domain/search/query.ts'
import { ASKED } from '../../../../src/search/asked/index.ts'

const read = (query: string, locale: 'zh-CN' | 'en', names: string[] = []) =>
  readQuery(query, { asking: askingOf(ASKED[locale]), names: new Set(names), stemOf: stemmer })
const typed = (query: string, locale: 'zh-CN' | 'en', names?: string[]) =>
  read(query, locale, names).terms.map((term) => term.typed)

describe('a query', () => {
  test.each([
    ['SEV-2 什么意思', 'zh-CN', ['sev2']],
    ['谁可以宣布事件？', 'zh-CN', ['宣布事件']],
    ['what does SEV 2 mean', 'en', ['sev2']],
    ['Who can declare?', 'en', ['declare']],
    ['who’s on-call', 'en', ['oncall']],
  ] as const)('is read without the words that only ask: %s', (query, locale, words) => {
    expect(typed(query, locale)).toEqual(words)
  })
  test('keeps names whole, where Chinese has no spaces, and falls into pairs where nothing is known', () => {
    expect(typed('控制范围是什么', 'zh-CN', ['控制范围'])).toEqual(['控制范围'])
    expect(typed('控制欲望', 'zh-CN')).toEqual(['控制', '制欲', '欲望'])
  })
  test('keeps a name in capitals that would only ask in small letters', () => {
    expect(typed('what is a CAN report', 'en')).toEqual(['can', 'report'])
    expect(typed('can I report', 'en')).toEqual(['report'])
  })
  test('knows what is said for a word in any of its forms, and what else is said for the same thing', () => {
    const [rebooting] = read('rebooting the host', 'en').terms
    expect(rebooting?.words).toEqual(['reboot', 'restart'])
    const [executive] = read('CEOs', 'en').terms
    expect(executive?.kin).toContain('boss')
    expect(typed('can we', 'en')).toEqual([])
  })
  test('is nothing where it only asks', () => {
    expect(read('什么是', 'zh-CN').terms).toEqual([])
    expect(read('what is', 'en').terms).toEqual([])
  })
  test('is told from a question', () => {
    const { isQuestion } = askingOf(ASKED['zh-CN'])
    expect(isQuestion('严重级别')).toBe(false)
    expect(isQuestion('谁当指挥官')).toBe(true)
  })
})

test('a word stands for those that the guide has for it, also where several are one name', () => {
  const [first] = read('老板', 'zh-CN').terms
  expect(first?.words).toEqual(['老板', '高管'])
  const [rollback] = read('back out', 'en').terms
  expect(rollback?.words).toEqual(['back out', 'roll back'])
})

test('Han is cut at the words that only ask, and a single character stays', () => {
  const parts = askingParts('指挥官怎么换会议', askingOf(ASKED['zh-CN'])).map(({ text }) => text)
  expect(parts).toEqual(['指挥官', '怎么', '换会议'])
})
