import { describe, expect, test } from 'vitest'
import { icsSequence } from '../../../../src/domain/meeting/ics-sequence.ts'
import { guests } from '../../../../src/domain/meeting/invitation.ts'
import { calendarFiles, calendarWords, plan, readWithIcalJs, readWithNodeIcal } from '../../../fixtures/calendar.ts'

const [meeting, review, lastDay] = readWithIcalJs(...calendarFiles(plan()))

describe('the calendar file', () => {
  test('has the meeting of 30 minutes, with an alarm 15 minutes before', () => {
    expect(meeting).toMatchObject({
      start: '2026-10-12T02:00:00.000Z',
      end: '2026-10-12T02:30:00.000Z',
      alarm: 900,
      summary: 'SEV-2 事后分析会议：支付回调超时',
    })
  })
  test('reminds of the review link 24 hours before the meeting', () => {
    expect(review).toMatchObject({ start: '2026-10-11T02:00:00.000Z', alarm: 0, summary: '发出审阅链接：支付回调超时' })
  })
  test('has the last possible day as a whole day, with an alarm at an exact moment', () => {
    expect(lastDay).toMatchObject({ start: '2026-10-12', end: '2026-10-13', alarm: '2026-10-12T01:00:00.000Z' })
  })
  test('names agenda and guests in the meeting’s description', () => {
    const list = guests('SEV-1', new Map([['incident-commander', ['王芳', '李雷']]]))
    const [event] = readWithIcalJs(...calendarFiles(plan({ severity: 'SEV-1', guests: list })))
    expect(event?.description).toContain('1. 回顾时间线，确认大家看法一致。')
    expect(event?.description).toContain('5. 过一遍行动项')
    expect(event?.description).toContain('- 事件指挥官：王芳、李雷\n')
    expect(event?.description).toContain('- 客户联络员（可选）')
    expect(event?.description).toContain('会议时间：2026-10-12 10:00（Asia/Shanghai），即 2026-10-12 02:00 UTC。')
  })
  test('without a meeting has the last day only', () => {
    expect(readWithIcalJs(...calendarFiles(plan({ meeting: undefined }))).map(({ start }) => start)).toEqual([
      '2026-10-12',
    ])
  })
  test('says of a meeting that nobody has fixed that it is proposed', () => {
    const [text = ''] = calendarFiles(plan({ meeting: { at: '2026-10-12T02:00:00.000Z', isProposed: true } }))
    expect(text).toContain('STATUS:TENTATIVE')
    expect(readWithIcalJs(text)[0]?.summary).toMatch(/^（拟定）/)
    expect(calendarFiles(plan())[0]).toContain('STATUS:CONFIRMED')
  })
  test('marks every event of a drill, in both languages', () => {
    for (const [locale, mark] of [
      ['zh-CN', '演练'],
      ['en', 'DRILL'],
    ] as const) {
      const events = readWithIcalJs(...calendarFiles(plan({ drill: true, words: calendarWords(locale) })))
      expect(events).toHaveLength(3)
      for (const event of events) expect(event.summary.startsWith(mark)).toBe(true)
    }
  })
  test('says when the last day is provisional', () => {
    expect(readWithIcalJs(...calendarFiles(plan({ isProvisional: true })))[2]?.description).toContain('暂定')
  })
  test('reads the same in node-ical', () => {
    const texts = calendarFiles(plan())
    expect(readWithNodeIcal(...texts)).toEqual(
      readWithIcalJs(...texts).map(({ uid, summary, description, start, end }) => ({
        uid,
        summary,
        description,
        start,
        end,
      })),
    )
  })
})

describe('a second download', () => {
  const ids = (key: string, madeAt: string) =>
    readWithIcalJs(...calendarFiles(plan({ key, madeAt, sequence: icsSequence(madeAt) })))
  test('of the same incident keeps the ids and has a higher sequence and a later stamp (FAULTS 75)', () => {
    const first = ids('a', '2026-09-29T12:00:00.000Z')
    const second = ids('a', '2026-09-29T12:00:01.000Z')
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid))
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(3)
    for (const [index, event] of second.entries()) {
      expect(event.sequence).toBeGreaterThan(first[index]?.sequence ?? Infinity)
      expect(event.stampAt).toBe('2026-09-29T12:00:01.000Z')
      expect(event.modifiedAt).toBe('2026-09-29T12:00:01.000Z')
    }
  })
  test('is a file of one event, in the shape that Outlook updates: a request with an organizer (FAULTS 75)', () => {
    for (const text of calendarFiles(plan())) {
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
      expect(text).toContain('METHOD:REQUEST')
      expect(text).toMatch(/^ORGANIZER;CN="[^"]+":MAILTO:noreply@example\.com\r$/im)
      expect(text).not.toContain('ATTENDEE')
    }
  })
  test('of another incident has other ids', () => {
    const at = '2026-09-29T12:00:00.000Z'
    const uids = new Set(ids('a', at).map(({ uid }) => uid))
    expect(ids('b', at).some(({ uid }) => uids.has(uid))).toBe(false)
  })
  test('keeps the sequence a 32-bit number, whatever the clock says', () => {
    for (const madeAt of ['1970-01-01T00:00:00.000Z', '2094-01-01T00:00:00.000Z']) {
      const [event] = ids('a', madeAt)
      expect(event?.sequence).toBeGreaterThanOrEqual(0)
      expect(event?.sequence).toBeLessThan(2 ** 31)
    }
  })
})

test('the same plan gives the same bytes', () => {
  expect(calendarFiles(plan())).toEqual(calendarFiles(plan()))
})

test('of a quiet incident the events say when they are, its code name and which of them they are, and nothing else; they are marked confidential', () => {
  const quiet = plan({
    title: '青铜水獭',
    quiet: true,
    drill: true,
    guests: guests('SEV-1', new Map([['incident-commander', ['王芳']]])),
  })
  const files = calendarFiles(quiet)
  expect(files).toHaveLength(3)
  const events = readWithIcalJs(...files)
  expect(events.map(({ summary }) => summary)).toEqual(['青铜水獭 · 会议', '青铜水獭 · 提醒', '青铜水獭 · 最后一天'])
  for (const text of files) {
    expect(text).toContain('CLASS:CONFIDENTIAL')
    expect(text.replace(/\r\n /g, '')).not.toMatch(/DESCRIPTION:.*(?:SEV|王芳|分析|演练)/)
  }
  expect(events.map(({ start }) => start)).toEqual([meeting, review, lastDay].map((event) => event?.start))
})
