import 'temporal-polyfill/global'
import { expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Severity } from '../../../../src/domain/log/entry.ts'
import { lastMeetingDay } from '../../../../src/domain/meeting/last-meeting-day.ts'
import { entry } from '../../../fixtures/entries.ts'

const ZONE = 'Asia/Shanghai'
const days = {
  arrangements: { years: [2026], days: [] },
  own: { holidays: [], workdays: [] },
  calendar: 'monday-friday',
} as const

const ended = (severity: Severity) =>
  project([
    entry(1, '03:12', { kind: 'declared', title: '', severity, drill: false }),
    entry(2, '04:12', { kind: 'ended' }),
  ])

/** Before the last day, and after it. */
const [EARLY_MS, LATE_MS] = [Date.parse('2026-01-01'), Date.parse('2027-01-01')]

test('the meeting is held by the end of the third day after a SEV-1, of the fifth workday after a SEV-2', () => {
  const day = (severity: Severity) => lastMeetingDay(ended(severity), ZONE, days, EARLY_MS)?.day.toString()
  const endedOn = Temporal.Instant.from(ended('SEV-1').endedAt ?? '')
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
  expect(day('SEV-1')).toBe(endedOn.add({ days: 3 }).toString())
  expect(day('SEV-2')).toBe(endedOn.add({ days: 7 }).toString())
  expect(day('SEV-3')).toBeUndefined()
})

test('while the incident runs there is no last day', () => {
  expect(lastMeetingDay(project([]), ZONE, days, EARLY_MS)).toBeUndefined()
})

test('the last day is over once it has passed, and a drill has none', () => {
  const isOver = (nowMs: number) => lastMeetingDay(ended('SEV-1'), ZONE, days, nowMs)?.isOver
  expect([isOver(EARLY_MS), isOver(LATE_MS)]).toEqual([false, true])
  expect(lastMeetingDay({ ...ended('SEV-1'), drill: true }, ZONE, days, EARLY_MS)).toBeUndefined()
})
