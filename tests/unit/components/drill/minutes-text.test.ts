import { describe, expect, test } from 'vitest'
import { minutesText } from '../../../../src/components/drill/minutes-text.ts'

const MINUTE_MS = 60_000

describe('a duration in the debrief', () => {
  const t = { underAMinute: 'under a minute' }
  test('is told in whole minutes', () => {
    expect(minutesText(4 * MINUTE_MS + 59_000, 'zh-CN', t)).toBe('4 分钟')
    expect(minutesText(MINUTE_MS, 'en', t)).toBe('1 minute')
    expect(minutesText(12 * MINUTE_MS, 'en', t)).toBe('12 minutes')
  })
  test('under a minute is told in words', () => {
    expect(minutesText(59_999, 'en', t)).toBe('under a minute')
    expect(minutesText(0, 'en', t)).toBe('under a minute')
  })
})
