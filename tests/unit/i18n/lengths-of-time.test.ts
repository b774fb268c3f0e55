import { describe, expect, test } from 'vitest'
import { daysAndHours } from '../../../src/i18n/lengths-of-time.ts'

const HOUR_MS = 60 * 60 * 1000

describe('elapsed time (FAULTS 67)', () => {
  test('is told in days and hours from 24 hours on', () => {
    expect(daysAndHours(24 * HOUR_MS - 1, 'zh-CN')).toBeUndefined()
    expect(daysAndHours(24 * HOUR_MS, 'zh-CN')).toBe('1 天 0 小时')
    expect(daysAndHours(74.9 * HOUR_MS, 'zh-CN')).toBe('3 天 2 小时')
    expect(daysAndHours(74.9 * HOUR_MS, 'en')).toBe('3 days 2 hours')
    expect(daysAndHours(25 * HOUR_MS, 'en')).toBe('1 day 1 hour')
  })
})
