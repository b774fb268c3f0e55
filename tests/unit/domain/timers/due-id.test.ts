import { expect, test } from 'vitest'
import { dueId } from '../../../../src/domain/timers/due-id.ts'
import { idMs } from '../../../../src/domain/log/ulid.ts'
import { at, INCIDENT } from '../../../fixtures/entries.ts'

const OTHER = INCIDENT.replace('01K6', '01K7')

test('the same moment of the same timer has one id, whoever asks', () => {
  expect(dueId(INCIDENT, 'executives', at('03:30'))).toBe(dueId(INCIDENT, 'executives', at('03:30')))
})
test('another timer, moment or incident has another id', () => {
  const ids = [
    ...['executives', 'public', 'deputy', 'handover', 'box-a', 'box-b'].map((timer) => [INCIDENT, timer, '03:30']),
    [INCIDENT, 'executives', '03:31'],
    [OTHER, 'executives', '03:30'],
  ].map(([incident = '', timer = '', time = '']) => dueId(incident, timer, at(time)))
  expect(new Set(ids).size).toBe(ids.length)
})
test('time-boxes that end in the same moment don’t meet on one id', () => {
  const ids = Array.from({ length: 5_000 }, (_, n) => dueId(INCIDENT, `box-${n.toString(32)}`, at('03:30')))
  expect(new Set(ids).size).toBe(ids.length)
})
test('an id carries the moment and reads like any other', () => {
  const id = dueId(INCIDENT, 'executives', at('03:30'))
  expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  expect(idMs(id)).toBe(Date.parse(at('03:30')))
})
