import 'temporal-polyfill/global'
import { expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Severity } from '../../../../src/domain/log/entry.ts'
import { lastMeetingDay } from '../../../../src/domain/meeting/last-meeting-day.ts'
import { entry } from '../../../fixtures/entries.ts'

const rules = {
  arrangements: { years: [2026], days: [] },
  own: { holidays: [], workdays: [] },
  kind: 'monday-friday',
  zone: 'Asia/Shanghai',
} as const

const ended = (severity: Severity) =>
  project([
    entry(1, '03:12', { kind: 'declared', title: '', severity, drill: false }),
    entry(2, '04:12', { kind: 'ended' }),
  ])

test('the meeting is held by the end of the third day after a SEV-1, of the fifth workday after a SEV-2', () => {
  const day = (severity: Severity) => lastMeetingDay(ended(severity), rules)
  const endedOn = Temporal.Instant.from(ended('SEV-1').endedAt ?? '')
    .toZonedDateTimeISO(rules.zone)
    .toPlainDate()
  expect(day('SEV-1')).toBe(endedOn.add({ days: 3 }).toString())
  expect(day('SEV-2')).toBe(endedOn.add({ days: 7 }).toString())
  expect(day('SEV-3')).toBe('none')
})

test('while the incident runs there is no last day', () => {
  expect(lastMeetingDay(project([]), rules)).toBeUndefined()
})
