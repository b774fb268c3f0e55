import { expect, test } from 'vitest'
import { reportingCalendar } from '../../../../src/domain/export/reporting-calendar.ts'

test('a calendar file ends at the latest time, and leaves out alarms that have passed', () => {
  const event = { key: 'a-b', name: 'x', note: 'y', at: '2026-11-30T11:00:00.000Z', madeAt: '2026-11-30T08:00:00.000Z' }
  const text = reportingCalendar(event)
  expect(text).toContain('DTEND:20261130T110000Z')
  expect(text).toContain('TRIGGER:-PT1H45M')
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2)
  expect(() => reportingCalendar({ ...event, at: 'soon' })).toThrow()
})
