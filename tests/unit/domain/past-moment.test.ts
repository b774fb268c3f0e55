import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { passingsOf, pastMoment } from '../../../src/domain/past-moment.ts'

describe('a moment that must have passed', () => {
  const nowMs = Date.parse('2026-09-29T10:00:00.000Z')
  const read = (text: string, zone = 'Asia/Shanghai') => pastMoment(text, zone, nowMs)

  test('may be this very minute, and not the next one', () => {
    expect(read('2026-09-29T18:00')).toEqual({ at: '2026-09-29T10:00:00.000Z', clock: 'once' })
    expect(read('2026-09-29T18:01')).toEqual({ problem: 'timeAhead' })
  })
  test('says when the clocks showed it twice or not at all', () => {
    expect(read('2025-11-02T01:30', 'America/New_York')).toMatchObject({ problem: 'twice' })
    expect(read('2026-03-08T02:30', 'America/New_York')).toMatchObject({ clock: 'skipped' })
  })
  test.each(['', '2026-02-30T12:00', 'yesterday', '12026-01-01T00:00'])('is none in “%s”', (text) => {
    expect(read(text)).toEqual({ problem: 'badTime' })
  })
})

describe('FAULTS 95: a time that the clocks show twice', () => {
  const text = '2026-11-01T01:30'
  const readAt = (now: string) => pastMoment(text, 'America/New_York', Date.parse(now))
  const passings = {
    earlier: { at: '2026-11-01T05:30:00.000Z', offset: '-04:00' },
    later: { at: '2026-11-01T06:30:00.000Z', offset: '-05:00' },
  }

  test('is no moment until somebody has said which; both are given', () => {
    expect(readAt('2026-11-01T06:30:00.000Z')).toEqual({ problem: 'twice', passings })
  })
  test('is the first while the second hasn’t come, and lies ahead before that', () => {
    expect(readAt('2026-11-01T06:29:59.999Z')).toMatchObject({ at: passings.earlier.at })
    expect(readAt('2026-11-01T05:29:00.000Z')).toEqual({ problem: 'timeAhead' })
  })
  test.each([
    ['2026-11-01T00:59', 'America/New_York'],
    ['2026-11-01T02:00', 'America/New_York'],
    ['2026-03-08T02:30', 'America/New_York'],
    ['2026-11-01T01:30', 'Asia/Shanghai'],
  ])('isn’t %s in %s', (one, zone) => {
    expect(passingsOf(one, zone)).toBeUndefined()
  })
})
