import { expect, test } from 'vitest'
import { staleSpan } from '../../../../src/components/incident/stale-span.ts'
import { stale } from '../../../../src/i18n/zh-CN/stale.ts'

test.each([
  [12, '12 小时'],
  [47, '47 小时'],
  [48, '2 天'],
  [71, '2 天'],
  [9_600, '400 天'],
])('FAULTS 57: a record that lay untouched for %i hours says %s', (hours, said) => {
  expect(staleSpan(hours, stale)).toBe(said)
})
