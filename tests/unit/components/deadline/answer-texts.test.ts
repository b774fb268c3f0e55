import 'temporal-polyfill/global'
import { expect, test } from 'vitest'
import type { DeadlineForm } from '../../../../src/domain/meeting/deadline-form.ts'
import {
  advice,
  assumptions,
  longDate,
  sentence,
  span,
  yearList,
} from '../../../../src/components/deadline/answer-texts.ts'
import { messages } from '../../../../src/i18n/index.ts'
import type { Locale } from '../../../../src/i18n/languages.ts'
import { answer, answerTo, FILLED } from '../../../fixtures/deadline-form.ts'

const texts = (locale: Locale) => messages(locale).deadline.island
const assumptionsOf = (change: Partial<DeadlineForm>, locale: Locale) =>
  assumptions(answerTo(change), { ...FILLED, ...change }, locale, texts(locale))
const pasted = (change: Partial<DeadlineForm>, locale: Locale) => sentence(answerTo(change), locale, texts(locale))

test('dates name the weekday in the reader’s language, with a space between Chinese and digits', () => {
  const date = Temporal.PlainDate.from('2026-10-12')
  expect(longDate(date, 'zh-CN')).toBe('2026 年 10 月 12 日星期一')
  expect(longDate(date, 'en')).toBe('Monday, October 12, 2026')
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

test('says in a sentence what to fill in, that no meeting is required, or that the answer isn’t there', () => {
  const t = texts('zh-CN')
  expect(advice(answer({ severity: '' }), t)).toBe(t.askSeverity)
  expect(advice(answer({ endedAt: '' }), t)).toBe(t.askEndedAt)
  expect(advice(answer({ timeZone: 'x' }), t)).toBe(t.askTimeZone)
  expect(advice(answer({ severity: 'SEV-3' }), t)).toContain('SEV-3')
  expect(advice('loading', t)).toBe(t.notReady)
  expect(advice('failed', t)).toBe(t.failed)
})
