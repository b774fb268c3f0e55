import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { zhCN } from '../../src/i18n/zh-CN.ts'
import { messageProblems } from './rules/messages.ts'
import { read } from './rules/sources.ts'

const names = { base: 'zh-CN', other: 'en' }
const problems = (base: unknown, other: unknown) => messageProblems(base, other, names)

test('both languages have the same keys and the same parameters', () => {
  expect(problems(zhCN, en)).toEqual([])
  expect(messageProblems(en, zhCN, { base: 'en', other: 'zh-CN' })).toEqual([])
})

test('every feature has its file in both languages, and each is in its dictionary', () => {
  const features = (language: string) => read(`src/i18n/${language}/*.ts`).map(({ file }) => basename(file))
  expect(features('en')).toEqual(features('zh-CN'))
  for (const language of ['zh-CN', 'en']) {
    const [dictionary] = read(`src/i18n/${language}.ts`)
    const missing = features(language).filter((file) => !dictionary?.text.includes(`'./${language}/${file}'`))
    expect(missing, `missing from src/i18n/${language}.ts`).toEqual([])
  }
})

describe('the rule tells of', () => {
  test('a key that is missing or too many, with its place', () => {
    expect(problems({ a: { b: 'x', c: 'x' } }, { a: { b: 'x' } })).toEqual(['en: a.c is missing. Add it, as in zh-CN.'])
    expect(problems({ a: { b: 'x' } }, { a: { b: 'x', c: 'x' } })).toEqual([
      'en: a.c isn’t in zh-CN. Add it there or remove it here.',
    ])
  })
  test('parameters that differ', () => {
    expect(problems({ a: '{count} 条，共 {total}' }, { a: '{count} of {totals}' })).toEqual([
      'en: a has the parameters {count} {totals}, zh-CN has {count} {total}. Use the same ones.',
    ])
    expect(problems({ a: '{count} 条' }, { a: 'Some' })).toEqual([
      'en: a has the parameters none, zh-CN has {count}. Use the same ones.',
    ])
  })
  test('a text that isn’t written', () => {
    expect(problems({ a: '好' }, { a: ' ' })).toEqual(['en: a is empty. Translate “好”.'])
  })
  test('a group where the other has a text', () => {
    expect(problems({ a: { b: 'x' } }, { a: 'x' })).toHaveLength(1)
    expect(problems({ a: ['x'] }, { a: ['x', 'y'] })).toHaveLength(1)
  })
})

test('the rule has nothing against another order of parameters and keys', () => {
  expect(problems({ a: '{x} {y} {x}', b: '' }, { b: '', a: '{y} {x}' })).toEqual([])
})
