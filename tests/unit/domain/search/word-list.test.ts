import { describe, expect, test } from 'vitest'
import { wordList } from '../../../../src/domain/search/word-list.ts'

const NAMES = ['Incident commander', 'On-call', 'Severity levels']
const TEXTS = [
  'The commander hands over. Roll back, or escalate to a responder’s manager.',
  'Commands are typed by commanders; a responder answers. PagerDuty pages people on-call.',
]
const stemOf = (word: string) => word.replace(/(?:ed|e|ing|ion|s)$/, '')
const list = wordList(NAMES, TEXTS, stemOf)
const first = (typed: string, isLast = false) => list.near(typed, isLast)[0]?.text

describe('what the pages have', () => {
  test('is a whole word, and of the last one also its beginning', () => {
    expect(list.has('Commander', false)).toBe(true)
    expect(list.has('comman', false)).toBe(false)
    expect(list.has('comman', true)).toBe(true)
    expect(list.has('oncall', false)).toBe(true)
  })
  test('is not a word with an ending that the text doesn’t have', () => {
    expect(list.has('commander’s', false)).toBe(false)
    expect(first('commander’s')?.toLowerCase()).toBe('commander')
  })
  test('has other forms', () => {
    expect(list.hasForm('escalated')).toBe(true)
    expect(list.hasForm('deputy')).toBe(false)
  })
})

describe('what may have been meant', () => {
  test('is the form that is written most like it, and of two as near the one that is as long', () => {
    const forms = wordList([], ['consider, consider, consider; considered; considers'], stemOf)
    expect(forms.near('consideered', false)[0]?.text).toBe('considered')
    expect(forms.near('considerz', false)[0]?.text).toBe('considers')
    expect(forms.near('consder', false)[0]?.text).toBe('consider')
  })
  test('is the likeliest of the forms, for another form that is rightly written', () => {
    const stemOfDeclare = (word: string) => word.replace(/(?:e[sd]?|ing)$/, '')
    const forms = wordList(['Who may declare'], ['to declare it: declared by anybody, they declare'], stemOfDeclare)
    expect(forms.near('declares', false)[0]?.text).toBe('declare')
    expect(forms.near('declaring', false)[0]?.text).toBe('declare')
  })
  test.each([
    ['comander', 'commander'],
    ['commadner', 'commander'],
    ['xommander', 'commander'],
    ['escallate', 'escalate'],
    ['escalation', 'escalate'],
    ['escalting', 'escalate'],
    ['responer', 'responder'],
  ])('by %s is %s', (typed, meant) => {
    expect(first(typed)).toBe(meant)
  })
  test('is the word in a name before another that is as near', () => {
    expect(list.near('commandr', false).map(({ text }) => text.toLowerCase())).toEqual([
      'commander',
      'commands',
      'commanders',
    ])
  })
  test('is two words, where people write them as one', () => {
    expect(first('rolbback')).toBe('roll back')
    expect(first('handsovr')).toBe('hands over')
  })
  test('is a longer word while it is still typed', () => {
    expect(first('sevreit', true)).toBe('Severity')
    expect(first('escakat', true)).toBe('escalate')
  })
  test('is nothing for three letters or for what is far from all words', () => {
    expect(list.near('cal', true)).toEqual([])
    expect(list.near('kubernetes', true)).toEqual([])
    expect(list.near('', true)).toEqual([])
  })
  test('is shown with the capital that it has everywhere', () => {
    expect(first('pagerdty')).toBe('PagerDuty')
  })
})

test('what has few pairs of letters in common with the words isn’t made like them', () => {
  expect(list.isLikeWords('commentary')).toBe(true)
  expect(list.isLikeWords('qxzqxz')).toBe(false)
  expect(list.isLikeWords('7')).toBe(false)
})

test('without a stemmer the letters count alone', () => {
  const plain = wordList(NAMES, TEXTS)
  expect(plain.near('escalated', false)[0]?.text).toBe('escalate')
  expect(plain.hasForm('escalating')).toBe(false)
})
