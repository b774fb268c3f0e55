import { expect, test } from 'vitest'
import { durationText, minutesAt, minutesBetween } from '../../../../src/domain/incident/duration.ts'
import type { SeveritySpan } from '../../../../src/domain/incident/severity-spans.ts'
import { instant } from '../../../fixtures/postmortem.ts'

test.each([
  ['19:00:00', '19:00:00', 0],
  ['19:00:00', '19:00:01', 1],
  ['19:00:00', '19:12:29', 12],
  ['19:00:00', '19:12:30', 13],
  ['19:00:00', '18:59:59', undefined],
])('from %s to %s are %s minutes', (from, to, minutes) => {
  expect(minutesBetween(instant(from), instant(to))).toBe(minutes)
})

test.each([
  [59, '59 m'],
  [60, '1 h 0 m'],
  [24 * 60 - 1, '23 h 59 m'],
  [24 * 60, '1 d 0 h'],
  [74 * 60 + 59, '3 d 2 h'],
])('%s minutes are told as %s, in days from 24 hours on (FAULTS 67)', (minutes, text) => {
  const words = { minutes: '{minutes} m', hours: '{hours} h {minutes} m', days: '{days} d {hours} h' }
  expect(durationText(minutes, words)).toBe(text)
})

test('without an end there is no duration', () => {
  expect(minutesBetween(instant('19:00'), undefined)).toBeUndefined()
})

const spans: SeveritySpan[] = [
  { severity: 'SEV-2', from: instant('19:00'), to: instant('19:10') },
  { severity: 'SEV-1', from: instant('19:10'), to: instant('19:40') },
  { severity: 'SEV-2', from: instant('19:40'), to: instant('20:00') },
]

test('time at a severity is added up over its spans', () => {
  expect(minutesAt('SEV-1', spans, { to: instant('20:00') })).toBe(30)
  expect(minutesAt('SEV-2', spans, { to: instant('20:00') })).toBe(30)
  expect(minutesAt('SEV-3', spans, { to: instant('20:00') })).toBe(0)
})

test('an end that was put right afterwards cuts or stretches the last span', () => {
  expect(minutesAt('SEV-2', spans, { to: instant('19:30') })).toBe(10)
  expect(minutesAt('SEV-1', spans, { to: instant('19:30') })).toBe(20)
  expect(minutesAt('SEV-2', spans, { to: instant('20:30') })).toBe(60)
})

test('a start that was put right afterwards cuts the first span', () => {
  expect(minutesAt('SEV-2', spans, { from: instant('19:05'), to: instant('20:00') })).toBe(25)
})

test('a severity that still lasts has no time yet, one that is over has', () => {
  const open: SeveritySpan[] = [spans[0] as SeveritySpan, { severity: 'SEV-1', from: instant('19:10') }]
  expect(minutesAt('SEV-1', open, {})).toBeUndefined()
  expect(minutesAt('SEV-2', open, {})).toBe(10)
})

test('without any severity there is no time to tell', () => {
  expect(minutesAt('SEV-1', [], { to: instant('20:00') })).toBeUndefined()
})
