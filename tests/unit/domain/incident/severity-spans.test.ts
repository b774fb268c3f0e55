import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { severitySpans } from '../../../../src/domain/incident/severity-spans.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { amended, at, declared, ended, note, reopened, retracted, severity } from '../../../fixtures/entries.ts'

/** The spans of these entries, with hours and minutes. */
const spans = (...entries: Entry[]) =>
  severitySpans(project(entries)).map(({ severity, from, to }) => [severity, from.slice(11, 16), to?.slice(11, 16)])

describe('severity spans', () => {
  test('last until the severity changes or the incident ends', () => {
    expect(spans(declared(1, '03:00', 'SEV-2'), severity(2, '03:10', 'SEV-1'), ended(3, '04:00'))).toEqual([
      ['SEV-2', '03:00', '03:10'],
      ['SEV-1', '03:10', '04:00'],
    ])
  })
  test('have no end while the last one lasts', () => {
    expect(spans(declared(1, '03:00', 'SEV-2'))).toEqual([['SEV-2', '03:00', undefined]])
  })
  test('begin with the first severity, declared or not', () => {
    expect(spans(note(1, '02:00'), severity(2, '03:00', 'SEV-3'))).toEqual([['SEV-3', '03:00', undefined]])
  })
  test('there are none while no severity is known, even when the incident ends and is reopened', () => {
    expect(spans(note(1, '02:00'), ended(2, '03:00'), reopened(3, '03:10'))).toEqual([])
  })
  test('aren’t split when the severity is set to what it is', () => {
    expect(spans(declared(1, '03:00', 'SEV-1'), severity(2, '03:10', 'SEV-1'), ended(3, '04:00'))).toEqual([
      ['SEV-1', '03:00', '04:00'],
    ])
  })
  test('of no length are left out', () => {
    expect(spans(declared(1, '03:00', 'SEV-2'), severity(2, '03:00', 'SEV-1'), ended(3, '03:00'))).toEqual([])
    expect(spans(declared(1, '03:00', 'SEV-2'), severity(2, '03:00', 'SEV-1'))).toEqual([['SEV-1', '03:00', undefined]])
  })
  test('leave out the time between an end and a reopening; the severity before holds again', () => {
    expect(spans(declared(1, '03:00', 'SEV-1'), ended(2, '04:00'), reopened(3, '05:00'), ended(4, '06:00'))).toEqual([
      ['SEV-1', '03:00', '04:00'],
      ['SEV-1', '05:00', '06:00'],
    ])
  })
  test('use a severity that was set after the end from the reopening on', () => {
    const entries = [declared(1, '03:00', 'SEV-1'), ended(2, '04:00'), severity(3, '04:30', 'SEV-3')]
    expect(spans(...entries)).toEqual([['SEV-1', '03:00', '04:00']])
    expect(spans(...entries, reopened(4, '05:00'))).toEqual([
      ['SEV-1', '03:00', '04:00'],
      ['SEV-3', '05:00', undefined],
    ])
  })
  test('don’t begin when the same severity is set again after the end', () => {
    expect(spans(declared(1, '03:00', 'SEV-1'), ended(2, '04:00'), severity(3, '04:30', 'SEV-1'))).toEqual([
      ['SEV-1', '03:00', '04:00'],
    ])
  })
  test('begin with a severity that is first set after a reopening', () => {
    expect(spans(ended(1, '03:00'), reopened(2, '03:10'), severity(3, '03:20', 'SEV-2'))).toEqual([
      ['SEV-2', '03:20', undefined],
    ])
  })
  test('end once, however often the end is told, and a reopening of an open incident changes nothing', () => {
    expect(spans(declared(1, '03:00', 'SEV-1'), reopened(2, '03:30'), ended(3, '04:00'), ended(4, '04:30'))).toEqual([
      ['SEV-1', '03:00', '04:00'],
    ])
  })
  test('follow the time at which things happened, and amendments of it', () => {
    const entries = [declared(1, '03:00', 'SEV-2'), ended(2, '04:00'), severity(3, '03:20', 'SEV-1')]
    expect(spans(...entries, amended(4, '09:00', 3, { happenedAt: at('03:30') }))).toEqual([
      ['SEV-2', '03:00', '03:30'],
      ['SEV-1', '03:30', '04:00'],
    ])
  })
  test('take no notice of what was retracted', () => {
    const entries = [declared(1, '03:00', 'SEV-2'), severity(2, '03:10', 'SEV-1'), ended(3, '04:00')]
    expect(spans(...entries, retracted(4, '05:00', 2), retracted(5, '05:00', 3))).toEqual([
      ['SEV-2', '03:00', undefined],
    ])
  })
})
