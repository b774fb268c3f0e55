import { expect, test } from 'vitest'
import { pageHref } from '../../../src/guide/addresses.ts'

test('an address lies below the base, in its language', () => {
  expect(pageHref('/', 'zh-CN', 'during/x')).toBe('/during/x/')
  expect(pageHref('/', 'en', 'during/x')).toBe('/en/during/x/')
  expect(pageHref('/runbook', 'en', '')).toBe('/runbook/en/')
  expect(pageHref('/runbook/', 'zh-CN', '')).toBe('/runbook/')
})
