import { describe, expect, test } from 'vitest'
import { holdsBeginning, teamIncident } from '../../../../src/domain/sync/team-incident.ts'
import { at, declared, ended, entry, INCIDENT, note } from '../../../fixtures/entries.ts'

const BEGINNING = declared(1, '03:00', 'SEV-1', { title: '支付回调超时' })

describe('an incident in the list', () => {
  test('says what it is called, how bad it is and since when, whatever the order of its entries', () => {
    expect(teamIncident('team', [note(2, '03:01'), BEGINNING])).toEqual({
      id: INCIDENT,
      circle: 'team',
      title: '支付回调超时',
      severity: 'SEV-1',
      drill: false,
      quiet: false,
      startedAt: at('03:00'),
    })
  })
  test('says that it has ended, is a drill or is quiet', () => {
    const entries = [
      declared(1, '03:00', 'SEV-2', { drill: true }),
      entry(2, '03:01', { kind: 'field', field: 'quiet', value: 'yes' }),
      ended(3, '04:00'),
    ]
    expect(teamIncident('security', entries)).toMatchObject({ drill: true, quiet: true, endedAt: at('04:00') })
  })
  test('is none where there are no entries, and a run of a checklist is none', () => {
    expect(teamIncident('team', [])).toBeUndefined()
    expect(
      teamIncident('team', [entry(1, '03:00', { kind: 'field', field: 'run', value: 'oncall/oncall-handover' })]),
    ).toBeUndefined()
  })
})

test('entries say how an incident began where its declaration is among them', () => {
  expect(holdsBeginning([note(2, '03:01'), BEGINNING])).toBe(true)
  expect(holdsBeginning([note(2, '03:01')])).toBe(false)
})
