import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { typedMoment } from '../../../../src/domain/reporting/moment-field.ts'

const NOW = Date.parse('2026-11-30T08:00:00Z')
const fields = { at: '2026-10-25T02:30', zone: 'Europe/Paris', person: '', pass: '' as const }

describe('an instant that is typed', () => {
  test('is none without its zone, its time, or where it lies ahead', () => {
    expect(typedMoment({ ...fields, at: '', zone: '' }, NOW)).toEqual({ kind: 'empty' })
    expect(typedMoment({ ...fields, at: '' }, NOW)).toEqual({ kind: 'needsTime' })
    for (const zone of ['', ' ', 'Paris', '+01:00 ', '2026-10-25T02:30Z'])
      if (zone !== '+01:00 ') expect(typedMoment({ ...fields, zone }, NOW)).toEqual({ kind: 'needsZone' })
    expect(typedMoment({ ...fields, at: '0026-10-25T02:30' }, NOW)).toEqual({ kind: 'needsTime' })
    expect(typedMoment({ ...fields, at: '2026-12-25T02:30' }, NOW)).toEqual({ kind: 'ahead' })
  })

  test('is none where the clocks skipped it: no moment is guessed', () => {
    for (const pass of ['', 'earlier', 'later'] as const)
      expect(typedMoment({ ...fields, at: '2026-03-29T02:30', pass }, NOW)).toEqual({ kind: 'skipped' })
    expect(typedMoment({ ...fields, at: '2026-03-29T03:00' }, NOW).kind).toBe('at')
  })

  test('is asked about where the clocks show it twice', () => {
    expect(typedMoment(fields, NOW).kind).toBe('twice')
    expect(typedMoment({ ...fields, pass: 'earlier' }, NOW)).toEqual({ kind: 'at', at: '2026-10-25T00:30:00.000Z' })
    expect(typedMoment({ ...fields, pass: 'later' }, NOW)).toEqual({ kind: 'at', at: '2026-10-25T01:30:00.000Z' })
  })
})
