import { describe, expect, test } from 'vitest'
import { finderOf } from '../../../../src/domain/search/finder.ts'

const page = (route: string, heading: string, text: string, ...synonyms: string[]) => ({
  route,
  synonyms,
  places: [{ id: '', heading, text }],
})
const english = finderOf({
  pages: [
    page('training/deputy', 'Deputy training', 'The deputy helps the commander and keeps the time.', 'timekeeper'),
    page('before/roles', 'Roles', 'A material change of roles. The subject is who may declare.'),
    page('training/expert', 'Subject matter expert', 'An expert answers.'),
  ],
})
const chinese = finderOf({
  pages: [page('after', '复盘', '严重级别之后是复盘。回滚。')],
  variants: '嚴严級级別别',
  sounds: { common: '', others: 'fu复副 ji级及' },
})
const routes = (query: string) => english.find(query).pages.map(({ route }) => route)

describe('what the pages hold', () => {
  test('is found as it was typed, and nothing is said of another query', () => {
    expect(english.find('commander')).toMatchObject({ isExact: true })
    expect(english.find('commander').instead).toBeUndefined()
    expect(routes('timekeeper')).toEqual(['training/deputy'])
  })
  test('is nothing for an empty query', () => {
    expect(english.find(' ')).toEqual({ pages: [], isExact: true })
  })
})

describe('what they don’t hold', () => {
  test('is looked for as it was meant, and that is said', () => {
    expect(english.find('comander')).toMatchObject({ isExact: false, instead: 'commander' })
    expect(routes('comander')).toEqual(['training/deputy'])
  })
  test('isn’t found by a piece of another word', () => {
    expect(english.find('subject mater expert')).toMatchObject({ instead: 'subject matter expert' })
    expect(routes('subject mater expert')).toEqual(['training/expert'])
  })
  test('is put right in a question that has an answer already', () => {
    expect(english.find('who is the deputty commander')).toMatchObject({ instead: 'who is the deputy commander' })
  })
  test('stays unfound when it is like nothing', () => {
    expect(english.find('kubernetes')).toEqual({ pages: [], isExact: true })
    expect(english.isLikeLanguage('qqqqq')).toBe(false)
  })
})

test('traditional characters are read first, and mistakes in them too', () => {
  expect(chinese.find('嚴重級別')).toMatchObject({ isExact: true })
  expect(chinese.find('嚴重及別')).toMatchObject({ isExact: false, instead: '严重级别' })
  expect(chinese.find('副盘')).toMatchObject({ isExact: false, instead: '复盘' })
})
