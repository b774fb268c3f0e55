import { expect, test } from 'vitest'
import { searchStatus } from '../../../../src/components/search/search-status.ts'
import { messages } from '../../../../src/i18n/index.ts'

const t = messages('en').search.panel
const answered = { state: 'ready', query: 'deputy', isAnswered: true, pageCount: 3, isExact: true } as const

test('while the words of the pages aren’t there, the search says so', () => {
  expect(searchStatus({ ...answered, state: 'loading' }, t)).toBe(t.loading)
  expect(searchStatus({ ...answered, state: 'failed' }, t)).toBe(t.failed)
})

test('without a query it says what can be done, and while an answer is on its way nothing', () => {
  expect(searchStatus({ ...answered, query: ' ', isAnswered: false }, t)).toBe(t.hint)
  expect(searchStatus({ ...answered, isAnswered: false }, t)).toBe('')
})

test('it counts the pages, one in its own words', () => {
  expect(searchStatus(answered, t)).toContain('3')
  expect(searchStatus({ ...answered, pageCount: 1 }, t)).toBe(t.foundOne.replace('{count}', '1'))
})

test('it says when nothing holds the query, or only something near it', () => {
  expect(searchStatus({ ...answered, pageCount: 0 }, t)).toBe(t.none.replace('{query}', 'deputy'))
  expect(searchStatus({ ...answered, isExact: false }, t)).toBe(t.near.replace('{query}', 'deputy'))
})

test('it says what was searched for instead, as long as that has pages', () => {
  const sentence = t.instead.replace('{query}', 'deputy').replace('{instead}', 'deputies')
  expect(searchStatus({ ...answered, isExact: false, instead: 'deputies' }, t)).toBe(sentence)
  expect(searchStatus({ ...answered, isExact: false, instead: 'deputies', pageCount: 0 }, t)).toBe(
    t.none.replace('{query}', 'deputy'),
  )
})
