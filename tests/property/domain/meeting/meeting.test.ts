import 'temporal-polyfill/global'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay, workCalendar } from '../../../../src/domain/meeting/work-calendar.ts'
import { limitFor, meetingDeadline } from '../../../../src/domain/meeting/deadline.ts'
import { proposeMeeting } from '../../../../src/domain/meeting/meeting.ts'
import { publishedArrangements } from '../../../../src/schemas/work-calendar.ts'

const arrangements = publishedArrangements()
const from = Date.UTC(arrangements.years[0] ?? 0, 0, 1) / 60_000
const to = Date.UTC(arrangements.years.at(-1) ?? 0, 11, 1) / 60_000

describe.each(['America/New_York', 'Europe/Berlin', 'Asia/Shanghai', 'Australia/Lord_Howe', 'Pacific/Apia'])(
  'in %s',
  (zone) => {
    test('a proposal lies within working hours, not in the past, and hides no fault', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: from, max: to }),
          fc.integer({ min: 0, max: 14 * 24 * 60 }),
          fc.constantFrom('SEV-1' as const, 'SEV-2' as const),
          fc.constantFrom('mainland-china' as const, 'monday-friday' as const),
          (endedMinute, passedMinutes, severity, kind) => {
            const ended = Temporal.Instant.fromEpochMilliseconds(endedMinute * 60_000).toZonedDateTimeISO(zone)
            const calendar = workCalendar(kind, arrangements, { holidays: [], workdays: [] })
            const limit = limitFor(severity)
            if (!limit) throw new Error('no limit')
            const { lastDay } = meetingDeadline(ended.toPlainDate(), limit, calendar)
            const now = ended.epochMilliseconds + passedMinutes * 60_000
            const hours = { from: '09:00', to: '18:00' }
            const proposal = proposeMeeting({ endedAt: ended, lastDay, hours, calendar, now })
            if (!proposal) throw new Error('no proposal')
            const { at, isLate, isRestDay, isShort } = proposal
            const clock = at.toPlainTime().toString({ smallestUnit: 'minute' })
            expect(clock >= '09:00' && clock <= '17:30').toBe(true)
            expect(at.epochMilliseconds).toBeGreaterThanOrEqual(now)
            expect(isLate).toBe(Temporal.PlainDate.compare(at.toPlainDate(), lastDay) > 0)
            expect(isRestDay).toBe(!calendarDay(calendar, at.toPlainDate()).works)
            expect(isShort).toBe(at.epochMilliseconds - now < 86_400_000)
            // Nothing is late while an hour of work is left on the last day.
            const lastHour = lastDay.toZonedDateTime({ timeZone: zone, plainTime: '17:00' })
            if (now <= lastHour.epochMilliseconds) expect(isLate).toBe(false)
          },
        ),
        { numRuns: 40 },
      )
    })
  },
)
