import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { offeredMoments } from '../../../../src/domain/reporting/offered-moments.ts'
import { reportingLog } from '../../../../src/domain/reporting/reporting-log.ts'
import { at, declared, ended, entry, id, note, severity } from '../../../fixtures/entries.ts'

/** What is offered, as text: `awareness 19:00 declared`. */
function offers(...entries: Entry[]): string[] {
  return offeredMoments(project(entries)).map(
    ({ start, at: time, from, severity: level }) => `${start} ${time.slice(11, 16)} ${from}${level ? ` ${level}` : ''}`,
  )
}
const field = (number: number, name: string, value: string) =>
  entry(number, '21:00', { kind: 'field', field: name, value })

describe('what the log offers for an instant', () => {
  test('is nothing while nothing is recorded, and never an instant by itself', () => {
    expect(offeredMoments(undefined)).toEqual([])
    const incident = project([declared(1, '19:00', 'SEV-1'), ended(2, '20:00')])
    expect(offeredMoments(incident)).not.toEqual([])
    expect(reportingLog(incident).moments.size).toBe(0)
  })

  test('is when it was declared, classified and ended; a declaration is no start of the impact', () => {
    expect(offers(declared(1, '19:00', 'SEV-2'), severity(2, '19:30', 'SEV-1'), ended(3, '20:00'))).toEqual([
      'awareness 19:00 declared',
      'discovery 19:00 declared',
      'classification 19:30 severity SEV-1',
      'handling-ended 20:00 ended',
    ])
  })

  test('knows when it began where the declaration says so, and that it was found out only when that was written', () => {
    const late = { ...declared(1, '18:40', 'SEV-1'), recordedAt: at('19:00') }
    expect(offers(late)).toEqual([
      'occurrence 18:40 began',
      'awareness 19:00 declared',
      'discovery 19:00 declared',
      'classification 19:00 severity SEV-1',
    ])
  })

  test('is the first entry too, where one was written before the declaration; what is said of reporting is none', () => {
    const moment = { kind: 'reporting', report: 'moment', subject: 'awareness', label: 'x', person: 'Ann' } as const
    expect(offers(entry(1, '18:00', moment), note(2, '18:55'), declared(3, '19:00', 'SEV-1'))).toEqual([
      'awareness 19:00 declared',
      'discovery 19:00 declared',
      'awareness 18:55 first-entry',
      'discovery 18:55 first-entry',
      'classification 19:00 severity SEV-1',
    ])
  })

  test('is what the postmortem says, first', () => {
    const said = offers(
      declared(1, '19:00', 'SEV-1'),
      field(2, 'started-at', at('18:30')),
      field(3, 'detected-at', at('18:50')),
      field(4, 'ended-at', at('20:10')),
      ended(5, '20:00'),
    )
    expect(said.filter((offer) => / (impact|noticed|over|ended)$/.test(offer))).toEqual([
      'occurrence 18:30 impact',
      'awareness 18:50 noticed',
      'discovery 18:50 noticed',
      'handling-ended 20:10 over',
      'handling-ended 20:00 ended',
    ])
  })

  test('leaves out what was retracted or opened again, and says one moment once', () => {
    const retracted = entry(3, '19:31', { kind: 'retracted', entry: id(2) })
    expect(offers(declared(1, '19:00', 'SEV-2'), severity(2, '19:30', 'SEV-1'), retracted)).toContain(
      'classification 19:00 severity SEV-2',
    )
    expect(offers(note(1, '19:00'), ended(2, '20:00'), entry(3, '20:05', { kind: 'reopened' }))).toEqual([
      'awareness 19:00 first-entry',
      'discovery 19:00 first-entry',
    ])
  })
})
