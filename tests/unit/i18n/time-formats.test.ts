import { describe, expect, test } from 'vitest'
import { daysAndHours, timeText } from '../../../src/i18n/time-formats.ts'

const HOUR_MS = 60 * 60 * 1000

describe('a moment (FAULTS 67)', () => {
  const NOW = Date.parse('2026-11-21T16:10:00Z')
  test('of the same day in the zone is told without it', () => {
    expect(timeText('2026-11-21T16:05:00.000Z', NOW, 'Asia/Shanghai', 'zh-CN')).toBe('00:05')
  })
  test('of another day in the zone is told with it, whatever the day in UTC', () => {
    expect(timeText('2026-11-21T15:50:00.000Z', NOW, 'Asia/Shanghai', 'zh-CN')).toBe('11月21日 23:50')
    expect(timeText('2026-11-21T15:50:00.000Z', NOW, 'Asia/Shanghai', 'en')).toBe('Nov 21, 23:50')
    expect(timeText('2026-11-21T15:50:00.000Z', NOW, 'UTC', 'en')).toBe('15:50')
  })
})

describe('elapsed time (FAULTS 67)', () => {
  test('is told in days and hours from 24 hours on', () => {
    expect(daysAndHours(24 * HOUR_MS - 1, 'zh-CN')).toBeUndefined()
    expect(daysAndHours(24 * HOUR_MS, 'zh-CN')).toBe('1 天 0 小时')
    expect(daysAndHours(74.9 * HOUR_MS, 'zh-CN')).toBe('3 天 2 小时')
    expect(daysAndHours(74.9 * HOUR_MS, 'en')).toBe('3 days 2 hours')
    expect(daysAndHours(25 * HOUR_MS, 'en')).toBe('1 day 1 hour')
  })
})
