import { describe, expect, test } from 'vitest'
import { timeText } from '../../../src/i18n/time-formats.ts'

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
