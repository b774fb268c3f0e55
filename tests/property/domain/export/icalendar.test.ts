import 'temporal-polyfill/global'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GUESTS } from '../../../../src/domain/meeting/invitation.ts'
import { oneLine } from '../../../../src/domain/text.ts'
import { visible } from '../../../../src/domain/visible.ts'
import { calendarFiles, plan, readWithIcalJs, readWithNodeIcal } from '../../../fixtures/calendar.ts'
import { HOSTILE, PIECES } from '../../../fixtures/hostile.ts'

const DAY_MS = 86_400_000
const UNPRINTABLE = /(?!\r\n)\p{Cc}|\p{Cs}/u

const anything = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .array(fc.constantFrom(...PIECES, 'BEGIN:VEVENT', '\r\nEND:VCALENDAR', ';', ','), { maxLength: 30 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

function expectWellFormed(text: string): void {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of text.slice(0, -2).split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(UNPRINTABLE)
    // A fold inside of a character would leave half of it on each line.
    expect(Buffer.from(line).toString()).toBe(line)
  }
}

test('whatever is typed comes back as the same plain text, in three events and not one more', () => {
  fc.assert(
    fc.property(anything, anything, (title, name) => {
      const guests = GUESTS.map((kind) => ({ kind, names: [name], optional: false }))
      const texts = calendarFiles(plan({ title, guests }))
      for (const text of texts) expectWellFormed(text)
      const events = readWithIcalJs(...texts)
      expect(events).toHaveLength(3)
      const cleaned = visible(oneLine(title)) || '未命名事件'
      expect(events.map(({ summary }) => summary)).toEqual([
        `SEV-2 事后分析会议：${cleaned}`,
        `发出审阅链接：${cleaned}`,
        `SEV-2 事后分析会议最晚今天开：${cleaned}`,
      ])
      const lines = events[0]?.description.split('\n') ?? []
      const person = visible(oneLine(name))
      expect(lines.slice(-GUESTS.length)).toEqual(
        GUESTS.map((kind) => `- ${plan().words.guests[kind]}${person && `：${person}`}`),
      )
    }),
    { numRuns: 150 },
  )
})

describe.each(['America/New_York', 'Europe/Berlin', 'Asia/Shanghai', 'Australia/Lord_Howe', 'Pacific/Apia'])(
  'in %s',
  (zone) => {
    // Two days before and after each change of the clocks somewhere in 2026, and the days around a new year.
    const around = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2026-12-31']
    const moments = fc
      .tuple(fc.constantFrom(...around), fc.integer({ min: -48 * 60, max: 48 * 60 }))
      .map(([date, minutes]) => Date.parse(`${date}T00:00:00Z`) + minutes * 60_000)

    test('both readers see the same instants, 30 minutes long and 24 elapsed hours apart, and the same last day', () => {
      fc.assert(
        fc.property(moments, (atMs) => {
          const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone)
          const lastDay = local.toPlainDate().toString()
          const at = new Date(atMs).toISOString()
          const alarm = new Date(local.startOfDay().epochMilliseconds).toISOString()
          const texts = calendarFiles(
            plan({ zone, lastDay, meeting: { at, isProposed: false }, lastDayAlarmAt: alarm }),
          )
          for (const events of [readWithIcalJs(...texts), readWithNodeIcal(...texts)]) {
            const [meeting, review, last] = events
            expect(meeting?.start).toBe(at)
            expect(Date.parse(meeting?.end ?? '') - atMs).toBe(30 * 60_000)
            expect(atMs - Date.parse(review?.start ?? '')).toBe(DAY_MS)
            expect(last?.start).toBe(lastDay)
          }
          expect(readWithIcalJs(...texts)[2]?.alarm).toBe(alarm)
          expect(readWithIcalJs(...texts)[0]?.description).toContain(
            local.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' '),
          )
          expect(texts.join('')).not.toContain('TZID')
        }),
        { numRuns: 60 },
      )
    })
  },
)
