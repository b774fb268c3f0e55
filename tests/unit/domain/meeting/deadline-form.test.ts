import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import {
  type DeadlineForm,
  type DeadlineAnswer,
  momentField,
  answerForm,
} from '../../../../src/domain/meeting/deadline-form.ts'
import {
  assumptions,
  longDate,
  sentence,
  shortDate,
  span,
  yearList,
} from '../../../../src/components/deadline/answer-texts.ts'
import { workCalendar } from '../../../../src/domain/meeting/work-calendar.ts'
import { messages } from '../../../../src/i18n/index.ts'
import type { Locale } from '../../../../src/i18n/languages.ts'
import { publishedArrangements } from '../../../../src/schemas/work-calendar.ts'

const texts = (locale: Locale) => messages(locale).deadline.island
const { days } = publishedArrangements()
const arrangements = { years: [2025, 2026], days: days.filter(({ from }) => /^202[56]/.test(from)) }
const FILLED: DeadlineForm = {
  severity: 'SEV-2',
  endedAt: '2026-09-29T18:00',
  timeZone: 'Asia/Shanghai',
  calendar: 'mainland-china',
  meetingAt: '',
}
const answer = (change: Partial<DeadlineForm> = {}) => {
  const form = { ...FILLED, ...change }
  return answerForm(form, workCalendar(form.calendar, arrangements, { holidays: [], workdays: [] }))
}
function answerTo(change: Partial<DeadlineForm> = {}): DeadlineAnswer {
  const result = answer(change)
  if (result.kind !== 'deadline') throw new Error(`Expected a deadline, got ${result.kind}.`)
  return result
}
function planned(change: Partial<DeadlineForm>) {
  const { meeting } = answerTo(change)
  if (typeof meeting !== 'object') throw new Error(`Expected a meeting, got ${meeting}.`)
  return meeting
}
const assumptionsOf = (change: Partial<DeadlineForm>, locale: Locale) =>
  assumptions(answerTo(change), { ...FILLED, ...change }, locale, texts(locale))
const pasted = (change: Partial<DeadlineForm>, locale: Locale) => sentence(answerTo(change), locale, texts(locale))

describe('the form', () => {
  test('filled in gives the last day of both calendars', () => {
    expect(answerTo().deadline.lastDay.toString()).toBe('2026-10-12')
    expect(answerTo({ calendar: 'monday-friday' }).deadline.lastDay.toString()).toBe('2026-10-06')
  })
  test('gives another day 0 to the same wall time only by its own zone', () => {
    expect(momentField('2026-09-29T16:30:00.000Z', 'Asia/Shanghai')).toBe('2026-09-30T00:30')
    expect(momentField('2026-09-29T16:30:00.000Z', 'America/New_York')).toBe('2026-09-29T12:30')
  })
  test('asks for what is missing or makes no sense, one field at a time', () => {
    expect(answer({ severity: '', endedAt: '' })).toEqual({ kind: 'ask', field: 'severity' })
    for (const endedAt of ['', '0002-09-29T18:00', '0202-09-29T18:00', '12026-09-29T18:00', '2100-01-01T00:00', 'x']) {
      expect(answer({ endedAt })).toEqual({ kind: 'ask', field: 'endedAt' })
    }
    for (const timeZone of ['', 'Asia/Shang', 'Shanghai time', '2026-01-01T00:00[UTC]']) {
      expect(answer({ timeZone })).toEqual({ kind: 'ask', field: 'timeZone' })
    }
  })
  test('with SEV-3 to SEV-5 says that none is required, whatever else is filled in', () => {
    for (const severity of ['SEV-3', 'SEV-4', 'SEV-5'] as const) {
      expect(answer({ severity, endedAt: '', timeZone: '' })).toEqual({ kind: 'none', severity })
    }
  })
  test('leaves the end empty while the incident runs or the zone is half typed', () => {
    expect(momentField(undefined, 'Asia/Shanghai')).toBe('')
    expect(momentField('2026-09-29T16:30:00.000Z', 'Asia/Sh')).toBe('')
  })
})

describe('the planned meeting', () => {
  test('has its review link 24 hours before, and a rest day there is known with its reason', () => {
    const meeting = planned({ meetingAt: '2026-10-08T10:00' })
    expect(meeting.reviewAt.toPlainDateTime().toString()).toBe('2026-10-07T10:00:00')
    expect(meeting.reviewDay).toMatchObject({ works: false, reason: { kind: 'holiday' } })
    expect(meeting).toMatchObject({ isLate: false, isBeforeEnd: false })
  })
  test('may put the review on a make-up workday without a warning', () => {
    expect(planned({ meetingAt: '2026-10-11T10:00' }).reviewDay.works).toBe(true)
  })
  test('after the last day is late, before the end is too early, nonsense is asked for', () => {
    expect(planned({ meetingAt: '2026-10-13T00:00' }).isLate).toBe(true)
    expect(planned({ meetingAt: '2026-10-12T23:59' }).isLate).toBe(false)
    expect(planned({ meetingAt: '2026-09-29T17:59' }).isBeforeEnd).toBe(true)
    expect(answerTo({ meetingAt: '0002-10-12T10:00' }).meeting).toBe('invalid')
  })
})

describe('words', () => {
  test('dates name the weekday in the reader’s language, with a space between Chinese and digits', () => {
    const date = Temporal.PlainDate.from('2026-10-12')
    expect(longDate(date, 'zh-CN')).toBe('2026 年 10 月 12 日星期一')
    expect(longDate(date, 'en')).toBe('Monday, October 12, 2026')
    expect(shortDate(date, 'zh-CN')).toBe('10/12 周一')
    expect(shortDate(date, 'en')).toBe('Mon, Oct 12')
  })
  test.each([
    [0, '0 分钟', '0 minutes'],
    [59 * 60_000, '59 分钟', '59 minutes'],
    [3_600_000, '1 小时', '1 hour'],
    [90 * 60_000, '1 小时 30 分钟', '1 hour 30 minutes'],
    [24 * 3_600_000, '1 天', '1 day'],
    [-49 * 3_600_000, '2 天 1 小时', '2 days 1 hour'],
  ])('%d ms is %s, %s', (ms, zh, en) => {
    expect(span(ms, 'zh-CN').replaceAll('个', '').replaceAll('  ', ' ')).toBe(zh)
    expect(span(ms, 'en')).toBe(en)
  })
  test('years are listed', () => {
    expect(yearList([2027], 'zh-CN')).toBe('2027')
    expect(yearList([2027, 2028], 'en')).toBe('2027 and 2028')
  })
  test('the assumptions are one sentence with day 0, zone, rule and calendar', () => {
    expect(assumptionsOf({}, 'zh-CN')).toBe(
      '第 0 天是事件结束当天 2026 年 9 月 29 日星期二（Asia/Shanghai），从次日起按“中国大陆（含调休）”数 5 个工作日，会议在最后一天结束前举行。',
    )
    expect(assumptionsOf({ severity: 'SEV-1' }, 'en')).toMatch(
      /^Day 0 is .*September 29, 2026 \(Asia\/Shanghai\); count 3 calendar days .*ends\.$/,
    )
  })
  test('the assumptions say what was decided about a time that the clocks skip or repeat', () => {
    const zone = { timeZone: 'America/New_York' }
    expect(assumptionsOf({ ...zone, endedAt: '2026-03-08T02:30' }, 'en')).toContain(
      'skip 2026-03-08 02:30, so 2026-03-08 03:30 is used',
    )
    expect(assumptionsOf({ ...zone, endedAt: '2026-11-01T01:30' }, 'zh-CN')).toContain(
      '2026-11-01 01:30 因当地拨慢时钟出现两次',
    )
    const meeting = { ...zone, endedAt: '2026-10-30T12:00', meetingAt: '2026-11-01T01:30' }
    expect(assumptionsOf(meeting, 'en')).toContain('; Meeting time: the clocks there show 2026-11-01 01:30 twice')
  })
  test('the sentence to paste names severity, date and zone, and says when it is provisional', () => {
    expect(pasted({}, 'zh-CN')).toBe(
      'SEV-2 事后分析会议最晚在 2026 年 10 月 12 日星期一结束前举行（时区 Asia/Shanghai）。',
    )
    expect(pasted({ endedAt: '2026-12-29T18:00' }, 'en')).toContain(
      'provisional without the public holiday schedule for 2027.',
    )
  })
  test('the sentence to paste has the meeting and the review link, unless the meeting can’t stand', () => {
    expect(pasted({ meetingAt: '2026-10-09T10:00' }, 'zh-CN')).toContain(
      '审阅链接 2026 年 10 月 8 日星期四 10:00 前发出。',
    )
    expect(pasted({ meetingAt: '2026-10-13T10:00' }, 'zh-CN')).not.toContain('审阅链接')
  })
})
