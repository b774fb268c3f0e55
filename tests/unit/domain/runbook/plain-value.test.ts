import { describe, expect, test } from 'vitest'
import { isInertValue, isPlainValue, isUnusableValue, valueFaults } from '../../../../src/domain/runbook/plain-value.ts'

describe('a value for a blank', () => {
  test.each(['prod', 'api-1', 'a.b_c:d/e@f%g+h=i,j', '2026-01-01T00:00:00Z', 'x'.repeat(10_000)])(
    '%# is plain and has no fault',
    (value) => {
      expect(isPlainValue(value)).toBe(true)
      expect(isInertValue(value)).toBe(true)
      expect(valueFaults(value)).toEqual([])
    },
  )

  test.each([
    ['a b', ['needsQuotes']],
    ['订单', ['needsQuotes']],
    ['раура', ['needsQuotes']],
    ["it's", ['needsQuotes']],
    ['‘x’', ['needsQuotes']],
    ['-rf', ['looksLikeOption']],
    ['—rf', ['needsQuotes', 'looksLikeOption']],
    ['a\nb', ['hasNewline', 'needsQuotes']],
    ['a\u2028b', ['hasNewline', 'hasInvisible', 'needsQuotes']],
    ['a\tb', ['hasControl', 'needsQuotes']],
    ['\u001b[201~', ['hasControl', 'needsQuotes']],
    ['\u009b', ['hasControl', 'needsQuotes']],
    ['\ud800', ['hasControl', 'needsQuotes']],
    ['a\r\nb', ['hasNewline', 'needsQuotes']],
    ['\u202eabc', ['hasInvisible', 'needsQuotes']],
    ['a\u200bb', ['hasInvisible', 'needsQuotes']],
    ['a\u00a0b', ['hasInvisible', 'needsQuotes']],
    ['a\u3000b', ['hasInvisible', 'needsQuotes']],
    ['x'.repeat(10_001), ['isTooLong']],
  ])('%j is told with its faults: %j', (value, faults) => {
    expect(valueFaults(value)).toEqual(faults)
    expect(isPlainValue(value)).toBe(false)
  })

  test('the empty value is not plain and has no fault', () => {
    expect(isPlainValue('')).toBe(false)
    expect(valueFaults('')).toEqual([])
  })

  test('letters of any script mean nothing to a second reader; signs and unseen characters may', () => {
    expect(['订单服务', 'é', 'e\u0301', '٣'].filter((value) => !isInertValue(value))).toEqual([])
    expect(['a b', '-x', '–x', '$a', '订\u200b单', '🔥', ''].filter(isInertValue)).toEqual([])
  })

  test('what a terminal acts on while it is pasted goes into no command', () => {
    expect(
      ['\t', '\u001b', '\r', '\u0085', '\udc00', '', 'x'.repeat(10_001)].filter((value) => !isUnusableValue(value)),
    ).toEqual([])
    expect(['a\nb', '\u202e', '$(x)'].filter(isUnusableValue)).toEqual([])
  })
})
