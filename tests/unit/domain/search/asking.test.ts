import { expect, test } from 'vitest'
import { askingOf } from '../../../../src/domain/search/asking.ts'

const asking = askingOf({
  isQuestion: '^who',
  fillers: 'who may',
  kinds: [{ asks: '^who', answers: 'anyone', isMeaning: true }],
  alike: '\nboss, CEO > executive\nboss > leadership, executive\n',
})

test('what people say stands for all that the guide says for it, in any case', () => {
  expect(asking.alike.get('boss')).toEqual(['executive', 'leadership', 'executive'])
  expect(asking.alike.get('ceo')).toEqual(['executive'])
  expect(asking.alike.get('')).toBeUndefined()
})

test('a question has a kind, and words that only ask', () => {
  expect(asking.isQuestion('Who may declare')).toBe(true)
  expect(asking.kindOf('Who may declare')?.isMeaning).toBe(true)
  expect(asking.isFiller('May')).toBe(true)
})

test('in a language of which nothing is known nothing asks', () => {
  const none = askingOf()
  expect(none.isQuestion('who?')).toBe(false)
  expect(none.isFiller('')).toBe(false)
  expect(none.kindOf('who?')).toBeUndefined()
})
