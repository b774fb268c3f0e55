import { describe, expect, test } from 'vitest'
import { stageAnswer } from '../../../../src/domain/reporting/due.ts'
import type { Obligation } from '../../../../src/domain/reporting/obligation.ts'
import { contradictions } from '../../../../src/domain/reporting/start-kind.ts'
import { answerOf, clockOf, CLOCKS, dueOf, type Known, reckoningOf, told } from '../../../fixtures/reporting.ts'

const BERLIN = 'Europe/Berlin'
const PARIS = 'Europe/Paris'
const NEW_YORK = 'America/New_York'

/** The worked examples of the fact sheet: clock, stage, what is known, latest time. */
const EXAMPLES: readonly (readonly [row: number, clock: string, stage: string, known: Known, due: string])[] = [
  [1, 'cn-cac-other', 'first', { starts: { awareness: '2026-11-28T23:10+08:00' } }, '2026-11-29T03:10+08:00'],
  [1, 'cn-cac-other', 'summary', { starts: { 'handling-ended': '2026-11-30T10:00+08:00' } }, '2026-12-30'],
  [2, 'cn-cac-cii', 'first', { starts: { awareness: '2026-09-30T23:40+08:00' } }, '2026-10-01T00:40+08:00'],
  [3, 'cn-bank-outage-2008', 'first', bank(), '2026-11-27T10:15+08:00'],
  [3, 'cn-bank-outage-2008', 'written', bank(), '2026-11-27T21:15+08:00'],
  [5, 'eu-gdpr-33', 'authority', aware('2026-12-24T16:20+01:00', BERLIN), '2026-12-27T16:20+01:00'],
  [6, 'eu-gdpr-33', 'authority', aware('2026-10-23T20:00+02:00', PARIS), '2026-10-26T19:00+01:00'],
  [9, 'eu-dora-19', 'initial', dora('2026-12-03T11:00+01:00'), '2026-12-03T15:00+01:00'],
  [11, 'eu-cra-14-incident', 'early', cra(), '2027-01-01T09:00+00:00'],
  [11, 'eu-cra-14-incident', 'notification', cra(), '2027-01-03T09:00+00:00'],
  [11, 'eu-cra-14-incident', 'final', { ...cra(), zone: 'UTC' }, '2027-02-03'],
  [12, 'eu-cra-14-vuln', 'final', fixed('2026-12-18T10:00+01:00'), '2027-01-01'],
  [13, 'us-sec-8k-105', 'form-8-k', { starts: { materiality: '2026-11-24T16:00-05:00' } }, '2026-12-01T17:30-05:00'],
  [
    16,
    'us-bank-36h',
    'notice',
    { starts: { determination: '2026-12-01T15:00-05:00' }, zone: NEW_YORK },
    '2026-12-03T03:00-05:00',
  ],
  [17, 'us-hipaa', 'people', hipaa(), '2027-02-13'],
  [17, 'us-hipaa', 'annual', hipaa(), '2027-03-01'],
  [18, 'hk-cap653-serious', 'notice', aware('2026-12-24T22:00+08:00'), '2026-12-25T10:00+08:00'],
  [18, 'hk-cap653-other', 'notice', aware('2026-12-24T22:00+08:00'), '2026-12-26T22:00+08:00'],
  [18, 'hk-cap653-serious', 'written', aware('2026-12-24T22:00+08:00'), '2027-01-07'],
  [18, 'hk-cap653-other', 'written', aware('2026-12-24T22:00+08:00'), '2027-01-07'],
  [20, 'jp-appi-26', 'preliminary', aware('2026-12-28T15:00+09:00'), '2026-12-30'],
  [20, 'jp-appi-26', 'final', aware('2026-12-28T15:00+09:00'), '2027-01-26'],
  [20, 'jp-appi-26', 'final-malicious', aware('2026-12-28T15:00+09:00'), '2027-02-25'],
  [22, 'in-cert-in', 'notice', aware('2026-12-05T22:45+05:30'), '2026-12-06T04:45+05:30'],
]

function aware(at: string, zone = ''): Known {
  return { starts: { awareness: at }, zone }
}
function bank(): Known {
  return { starts: { occurrence: '2026-11-27T09:15+08:00', awareness: '2026-11-27T09:40+08:00' } }
}
function dora(classification: string, awareness = '2026-11-30T08:00+01:00'): Known {
  return { starts: { awareness, classification }, zone: BERLIN }
}
function cra(): Known {
  return { ...aware('2026-12-31T09:00Z'), filed: { notification: '2027-01-03T08:00Z' } }
}
function fixed(at: string): Known {
  return { starts: { 'measure-available': at }, zone: BERLIN }
}
function hipaa(): Known {
  return { starts: { discovery: '2026-12-15T09:00-05:00' }, zone: NEW_YORK }
}

describe('the worked examples', () => {
  test.each(EXAMPLES)('row %d: %s, %s', (_row, clock, stage, known, due) => {
    expect(dueOf(clock, stage, known)).toBe(due)
  })

  test('row 12: a last day that is a holiday before a weekend may run to Monday, which is only noted', () => {
    const answer = answerOf('eu-cra-14-vuln', 'final', fixed('2026-12-18T10:00+01:00'))
    expect(answer.kind === 'due' && answer.mayRunTo?.toString({ smallestUnit: 'minute' })).toBe(
      '2027-01-04T23:59+01:00[Europe/Berlin]',
    )
  })

  test('row 23: a credit is claimed by the end of the second month after the incident', () => {
    const contract: Obligation = {
      ...clockOf('cn-cac-other'),
      stages: [{ id: 'claim', name: 'claim', from: 'occurrence', amount: 2, counting: 'month-ends', weekend: 'none' }],
    }
    const due = (occurrence: string) =>
      contract.stages.map((stage) => told(stageAnswer(contract, stage, reckoningOf({ starts: { occurrence } }))))
    expect(due('2026-11-03T08:00+08:00')).toEqual(['2027-01-31'])
    expect(due('2026-12-31T08:00+08:00')).toEqual(['2027-02-28'])
  })
})

describe('a stage without a time', () => {
  test('says which instant is missing, whatever else is known', () => {
    expect(dueOf('cn-cac-other', 'first', {})).toBe('missing awareness')
    expect(dueOf('cn-bank-outage-2008', 'first', aware('2026-11-27T09:40+08:00'))).toBe('missing occurrence')
    expect(dueOf('eu-dora-19', 'initial', aware('2026-11-30T08:00+01:00'))).toBe('missing classification')
    expect(dueOf('eu-dora-19', 'initial', { starts: { classification: '2026-11-30T08:00+01:00' } })).toBe(
      'missing awareness',
    )
    expect(dueOf('us-hipaa', 'annual', { zone: NEW_YORK })).toBe('missing discovery')
  })

  test('asks for the zone in which days are counted, and shows none of its own', () => {
    expect(dueOf('us-hipaa', 'people', { ...hipaa(), zone: '' })).toBe('zone-missing')
    expect(dueOf('eu-cra-14-incident', 'final', cra())).toBe('zone-missing')
    const hours = answerOf('eu-gdpr-33', 'authority', aware('2026-12-24T16:20+01:00'))
    expect(hours).toMatchObject({ kind: 'due', hasZone: false })
  })

  test('hasn’t started before the report before it was sent, however long that is due', () => {
    const known = { ...aware('2026-01-05T08:00+01:00'), zone: BERLIN }
    for (const [clock, stage] of [
      ['eu-nis2-23', 'final'],
      ['eu-cra-14-incident', 'final'],
      ['cn-bank-outage-2008', 'progress'],
    ] as const)
      expect(dueOf(clock, stage, { ...known, ...bank() })).toBe('not-started')
    const filed = { initial: '2026-12-03T14:00+01:00' }
    expect(dueOf('eu-dora-19', 'intermediate', { zone: BERLIN, filed })).toBe('2026-12-06T14:00+01:00')
    expect(dueOf('eu-dora-19', 'final', { zone: BERLIN, filed })).toBe('not-started')
  })

  test('has none where the text gives no number', () => {
    for (const { id, stages } of CLOCKS)
      for (const { id: stage, counting } of stages)
        if (counting === 'text') expect(dueOf(id, stage, aware('2026-11-28T23:10+08:00'))).toBe('text')
  })

  test('shows none while the working days of a year aren’t published', () => {
    const known = { starts: { 'handling-ended': '2031-03-03T10:00+08:00' } }
    expect(dueOf('cn-nfra-data', 'evaluation', known)).toBe('unpublished 2031')
    const ended = { starts: { 'handling-ended': '2026-09-29T10:00+08:00' } }
    expect(dueOf('cn-nfra-data', 'evaluation', ended)).toBe('2026-10-12')
  })

  test('shows none where its instants contradict each other', () => {
    const known = dora('2026-11-30T08:00+01:00', '2026-11-30T09:00+01:00')
    expect(dueOf('eu-dora-19', 'initial', known)).toBe('contradiction awareness classification')
  })
})

describe('the earlier of two limbs', () => {
  test.each([
    ['2026-11-30T10:00+01:00', '2026-11-30T14:00+01:00'],
    ['2026-12-01T07:00+01:00', '2026-12-01T08:00+01:00'],
    ['2026-12-01T08:00+01:00', '2026-12-01T08:00+01:00'],
    ['2026-12-01T08:01+01:00', '2026-12-01T12:01+01:00'],
  ])('classified at %s, an incident known at 08:00 the day before is due at %s', (classified, due) => {
    expect(dueOf('eu-dora-19', 'initial', dora(classified))).toBe(due)
  })
})

describe('the noon rule', () => {
  const saturday = dora('2026-12-05T08:00+01:00', '2026-12-05T07:00+01:00')

  test('moves nothing until somebody chooses it', () => {
    const answer = answerOf('eu-dora-19', 'initial', saturday)
    expect(told(answer)).toBe('2026-12-05T12:00+01:00')
    expect(answer.kind === 'due' && answer.mayRunTo?.toString({ smallestUnit: 'minute' })).toContain('2026-12-07T12:00')
  })

  test('moves a Saturday, a Sunday and a named holiday to noon of the next working day', () => {
    expect(dueOf('eu-dora-19', 'initial', { ...saturday, noon: 'used' })).toBe('2026-12-07T12:00+01:00')
    const holidays = ['2026-12-07']
    expect(dueOf('eu-dora-19', 'initial', { ...saturday, holidays, noon: 'used' })).toBe('2026-12-08T12:00+01:00')
    const monday = dora('2026-12-07T08:00+01:00', '2026-12-07T07:00+01:00')
    expect(dueOf('eu-dora-19', 'initial', { ...monday, noon: 'used' })).toBe('2026-12-07T12:00+01:00')
  })

  test('is for the final report alone where an entity is left out of it', () => {
    const known: Known = { ...saturday, noon: 'final-only', filed: { intermediate: '2026-11-05T10:00+01:00' } }
    expect(answerOf('eu-dora-19', 'initial', known)).toMatchObject({ isMoved: false })
    expect(answerOf('eu-dora-19', 'initial', known)).not.toHaveProperty('mayRunTo')
    expect(dueOf('eu-dora-19', 'final', known)).toBe('2026-12-07T12:00+01:00')
  })

  test('asks for the zone, without which no day is a Saturday', () => {
    expect(dueOf('eu-dora-19', 'initial', { ...saturday, zone: '', noon: 'used' })).toBe('zone-missing')
  })
})

describe('months and days', () => {
  test.each([
    ['2026-08-31T10:00Z', '2026-09-30'],
    ['2028-01-31T10:00Z', '2028-02-29'],
    ['2027-01-31T10:00Z', '2027-02-28'],
    ['2026-12-15T10:00Z', '2027-01-15'],
  ])('a month after %s ends on %s', (sent, due) => {
    expect(dueOf('eu-nis2-23', 'final', { zone: 'UTC', filed: { notification: sent } })).toBe(due)
  })

  test('a day is that of the authority’s zone, not of whoever typed it', () => {
    const known = { starts: { 'handling-ended': '2026-11-30T17:00Z' } }
    expect(dueOf('cn-cac-other', 'summary', known)).toBe('2026-12-31')
  })

  test('the SEC doesn’t work on a holiday that is kept on the Friday before', () => {
    const known = (materiality: string): Known => ({ starts: { materiality } })
    expect(dueOf('us-sec-8k-105', 'form-8-k', known('2026-06-30T12:00-04:00'))).toBe('2026-07-07T17:30-04:00')
    expect(dueOf('us-sec-8k-105', 'form-8-k', known('2027-12-27T12:00-05:00'))).toBe('2028-01-03T17:30-05:00')
    expect(dueOf('us-sec-8k-105', 'form-8-k', known('2026-11-28T12:00-05:00'))).toBe('2026-12-03T17:30-05:00')
  })

  test('what repeats begins anew with each report that was sent', () => {
    const filed = { first: '2026-11-27T10:00+08:00', progress: '2026-11-27T12:30+08:00' }
    expect(dueOf('cn-bank-outage-2008', 'progress', { filed: { first: filed.first } })).toBe('2026-11-27T12:00+08:00')
    expect(dueOf('cn-bank-outage-2008', 'progress', { filed })).toBe('2026-11-27T14:30+08:00')
  })
})

describe('instants in the wrong order', () => {
  test('are named; the same instant is none', () => {
    expect(contradictions({ awareness: 2, classification: 1 })).toEqual([
      { earlier: 'awareness', later: 'classification' },
    ])
    expect(contradictions({ awareness: 1, classification: 1, occurrence: 1 })).toEqual([])
    expect(contradictions({ occurrence: 3, awareness: 2 })).toEqual([{ earlier: 'occurrence', later: 'awareness' }])
  })
})
