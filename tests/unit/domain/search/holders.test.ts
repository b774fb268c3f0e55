import { expect, test } from 'vitest'
import { holdersIn } from '../../../../src/domain/search/holders.ts'

const [one, other] = [{ all: 'the commander' }, { all: 'a comma' }]
const holders = holdersIn([one, other])

test('the pages that have a stretch are found, also as it grows and shrinks', () => {
  expect([...holders('comm')]).toEqual([one, other])
  expect([...holders('comma')]).toEqual([one, other])
  expect([...holders('comman')]).toEqual([one])
  expect([...holders('comma')]).toEqual([one, other])
  expect([...holders('x')]).toEqual([])
})
