import { describe, expect, test } from 'vitest'
import { lastedText, runningText } from '../../../../src/components/incident/elapsed-text.ts'
import { en, zh } from '../../../fixtures/words.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

describe('how long an incident has been running', () => {
  test.each([
    [-1, '00:00'],
    [0, '00:00'],
    [MINUTE_MS - 1, '00:00'],
    [40 * MINUTE_MS, '00:40'],
    [24 * HOUR_MS - 1, '23:59'],
  ])('%i ms are %s', (ms, text) => {
    expect(runningText(ms, 'zh-CN')).toBe(text)
  })
  test('FAULTS 67: from 24 hours on it is told in days', () => {
    expect(runningText(24 * HOUR_MS, 'zh-CN')).toBe('1 天 0 小时')
    expect(runningText(74 * HOUR_MS, 'zh-CN')).toBe('3 天 2 小时')
    expect(runningText(74 * HOUR_MS, 'en')).toBe('3 days 2 hours')
  })
})

test.each([
  [0, '已结束 · 历时 0 分'],
  [59 * MINUTE_MS, '已结束 · 历时 59 分'],
  [3 * HOUR_MS + 12 * MINUTE_MS + 59_000, '已结束 · 历时 3 小时 12 分'],
  [74 * HOUR_MS, '已结束 · 历时 3 天 2 小时'],
  // An end that was put before the start is no length below nothing.
  [-HOUR_MS, '已结束 · 历时 0 分'],
])('what lasted %i ms has ended: %s', (ms, text) => {
  const from = '2026-11-28T03:00:00.000Z'
  const to = new Date(Date.parse(from) + ms).toISOString()
  expect(lastedText(from, to, 'zh-CN', zh.incident.bar)).toBe(text)
  expect(lastedText(from, to, 'en', en.incident.bar)).not.toContain('{')
})
