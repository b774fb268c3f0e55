import 'temporal-polyfill/global'
import { expect, test } from 'vitest'
import { shortDate, shortMoment } from '../../../../src/components/deadline/short-dates.ts'

test('a short date names the weekday, and its month where the year isn’t written first', () => {
  const date = Temporal.PlainDate.from('2026-10-12')
  expect(shortDate(date, 'zh-CN')).toBe('10/12 周一')
  expect(shortDate(date, 'en')).toBe('Mon, Oct 12')
})
test('a short moment is that of the clocks of its zone', () => {
  expect(shortMoment('2026-10-12T17:30:00.000Z', 'Asia/Shanghai', 'zh-CN')).toBe('10/13 周二 01:30')
  expect(shortMoment('2026-10-12T17:30:00.000Z', 'America/New_York', 'en')).toBe('Mon, Oct 12 13:30')
})
