import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { messages } from '../../src/i18n/index.ts'
import { DEFAULT_LOCALE, LOCALES } from '../../src/i18n/languages.ts'
import { messageProblems } from './rules/messages.ts'
import { read } from './rules/sources.ts'

const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)
const groupFiles = (locale: string) =>
  read(`src/i18n/${locale}/*.ts`)
    .map(({ file }) => basename(file))
    .filter((name) => name !== 'index.ts')

test('there is more than one language to compare', () => {
  expect(others).not.toEqual([])
})

describe.each(others)('%s', (locale) => {
  test(`has the keys and the parameters of ${DEFAULT_LOCALE}`, () => {
    const names = { base: DEFAULT_LOCALE, other: locale }
    expect(messageProblems(messages(DEFAULT_LOCALE), messages(locale), names)).toEqual([])
  })
  test(`has a file for every group of ${DEFAULT_LOCALE}`, () => {
    expect(groupFiles(locale)).toEqual(groupFiles(DEFAULT_LOCALE))
  })
})

/** Texts without a Chinese character that are right so. */
const LATIN = ['PIN', '{utc} UTC（{zone} {local}）']

test('Chinese words are Chinese', () => {
  const words = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(words)
  const all = words(messages('zh-CN'))
  const isForeign = (text: string) => {
    const said = text.replace(/\{\w+\}/g, '')
    return /\p{Letter}/u.test(said) && !/\p{Script=Han}/u.test(said)
  }
  expect(all.length).toBeGreaterThan(900)
  expect(all.filter((text) => isForeign(text) && !LATIN.includes(text))).toEqual([])
})

test.each(LOCALES)('every file of %s is in its index', (locale) => {
  const [index] = read(`src/i18n/${locale}/index.ts`)
  const missing = groupFiles(locale).filter((name) => !index?.text.includes(`'./${name}'`))
  expect(missing, `missing from src/i18n/${locale}/index.ts`).toEqual([])
})

describe('the rule tells of', () => {
  const problems = (base: unknown, other: unknown) => messageProblems(base, other, { base: 'zh-CN', other: 'en' })

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
  test('nothing, where only the order of parameters and keys differs', () => {
    expect(problems({ a: '{x} {y} {x}', b: '' }, { b: '', a: '{y} {x}' })).toEqual([])
  })
})
