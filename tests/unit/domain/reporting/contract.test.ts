import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Happening } from '../../../../src/domain/log/entry.ts'
import { contractClock } from '../../../../src/domain/reporting/contract.ts'
import { stageAnswer } from '../../../../src/domain/reporting/due.ts'
import { reportingLog } from '../../../../src/domain/reporting/reporting-log.ts'
import { entry, id } from '../../../fixtures/entries.ts'
import { type Known, reckoningOf, told } from '../../../fixtures/reporting.ts'

const said = {
  kind: 'reporting',
  report: 'contract',
  subject: 'awareness',
  label: 'Contract with Acme: 24 h from finding out',
  person: 'Acme security desk',
  zone: 'Europe/Berlin',
  amount: 24,
  counting: 'elapsed-hours',
} as const satisfies Happening

const isKnown = () => true

function contractsOf(...happenings: Happening[]) {
  return reportingLog(project(happenings.map((happening, row) => entry(row + 1, '19:00', happening)))).contracts
}

/** What a contract says of one known instant. */
function dueBy(change: Partial<typeof said> | Record<string, unknown>, known: Known): string {
  const [contract] = contractsOf({ ...said, ...change } as Happening)
  if (!contract) throw new Error('There is no contract.')
  const clock = contractClock(contract, 'notice', isKnown)
  return clock.stages.map((stage) => told(stageAnswer(clock, stage, reckoningOf(known)))).join()
}

describe('the clock of a contract', () => {
  test('is read from the log, and called by the id of its entry', () => {
    const [contract] = contractsOf({ ...said, reason: 'clause 7', rolls: true })
    expect(contract).toEqual({
      entry: id(1),
      label: said.label,
      from: 'awareness',
      amount: 24,
      counting: 'elapsed-hours',
      zone: 'Europe/Berlin',
      to: 'Acme security desk',
      rolls: true,
      clause: 'clause 7',
    })
    expect(contract && contractClock(contract, 'notice', isKnown)).toMatchObject({
      id: `contract-${id(1).toLowerCase()}`,
      instrument: said.label,
      certainty: 'own',
      source: 'clause 7',
      zone: 'Europe/Berlin',
      stages: [{ from: 'awareness', amount: 24, counting: 'elapsed-hours', weekend: 'next-working-day' }],
    })
  })

  test('is none without its period or its start, or once it is retracted', () => {
    const { amount: _amount, ...endless } = said
    expect(contractsOf(endless)).toEqual([])
    expect(contractsOf({ ...said, subject: 'eu-gdpr-33' })).toEqual([])
    expect(contractsOf(said, { kind: 'retracted', entry: id(1) })).toEqual([])
  })

  test('has no zone where its own isn’t known here', () => {
    const [contract] = contractsOf(said)
    expect(contract && contractClock(contract, 'notice', () => false)).not.toHaveProperty('zone')
  })

  test('counts like the others, and shows no time without its start', () => {
    const starts = { awareness: '2026-12-23T16:20+01:00' }
    expect(dueBy({}, {})).toBe('missing awareness')
    expect(dueBy({}, { starts })).toBe('2026-12-24T16:20+01:00')
    expect(dueBy({ counting: 'calendar-days', amount: 3 }, { starts })).toBe('2026-12-26')
    expect(dueBy({ counting: 'business-days', amount: 3 }, { starts })).toBe('2026-12-28')
    expect(dueBy({ counting: 'business-days', amount: 3 }, { starts, holidays: ['2026-12-25'] })).toBe('2026-12-29')
    expect(dueBy({ counting: 'month-ends', amount: 2 }, { starts })).toBe('2027-02-28')
    const golden = { starts: { awareness: '2026-09-30T10:00+08:00' } }
    expect(dueBy({ counting: 'cn-working-days', amount: 2, zone: 'Asia/Shanghai' }, golden)).toBe('2026-10-09')
  })

  test('says that a last day off may run on, and doesn’t move it', () => {
    const [contract] = contractsOf({ ...said, counting: 'calendar-days', amount: 3, rolls: true })
    const clock = contract && contractClock(contract, 'notice', isKnown)
    const [stage] = clock?.stages ?? []
    if (!clock || !stage) throw new Error('There is no stage.')
    const answer = stageAnswer(clock, stage, reckoningOf({ starts: { awareness: '2026-12-23T16:20+01:00' } }))
    expect(told(answer)).toBe('2026-12-26')
    expect(answer.kind === 'due' && answer.mayRunTo?.toPlainDate().toString()).toBe('2026-12-28')
  })
})
