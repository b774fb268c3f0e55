import { expect, test } from 'vitest'
import { tabOf } from '../../../../src/components/cockpit/tab-of.ts'

test.each([
  ['#updates', 'updates'],
  ['#handover', 'handover'],
  ['#archive', 'archive'],
  ['#incident-01K6AAAAAAAAAAAAAAAAAAAAAA', 'archive'],
  ['#timers', undefined],
  ['', undefined],
])('the fragment %s leads to %s', (hash, tab) => {
  expect(tabOf(hash)).toBe(tab)
})
