import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { pastMoment } from '../../../src/domain/past-moment.ts'

describe('a moment that must have passed', () => {
  const nowMs = Date.parse('2026-09-29T10:00:00.000Z')
  const read = (text: string, zone = 'Asia/Shanghai') => pastMoment(text, zone, nowMs)

  test('may be this very minute, and not the next one', () => {
    expect(read('2026-09-29T18:00')).toEqual({ at: '2026-09-29T10:00:00.000Z', clock: 'once' })
    expect(read('2026-09-29T18:01')).toEqual({ problem: 'timeAhead' })
  })
  test('says when the clocks showed it twice or not at all', () => {
    expect(read('2025-11-02T01:30', 'America/New_York')).toMatchObject({ clock: 'repeated' })
    expect(read('2026-03-08T02:30', 'America/New_York')).toMatchObject({ clock: 'skipped' })
  })
  test.each(['', '2026-02-30T12:00', 'yesterday', '12026-01-01T00:00'])('is none in “%s”', (text) => {
    expect(read(text)).toEqual({ problem: 'badTime' })
  })
})
