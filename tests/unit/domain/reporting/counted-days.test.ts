import { describe, expect, test } from 'vitest'
import { answerOf, type Known } from '../../../fixtures/reporting.ts'

const BERLIN = 'Europe/Berlin'

/** The days off that a latest time says it counted: by whose calendar, then each. */
function counted(clock: string, stage: string, known: Known) {
  const answer = answerOf(clock, stage, known)
  return answer.kind === 'due' ? answer.counted : answer.kind
}

describe('the days off that were counted', () => {
  test('in the Union are those at the end alone, and only the two that are known everywhere', () => {
    const fixed = (at: string, holidays: string[] = []): Known => ({
      starts: { 'measure-available': at },
      zone: BERLIN,
      holidays,
    })
    // 1 January 2027 is a Friday.
    expect(counted('eu-cra-14-vuln', 'final', fixed('2026-12-18T10:00+01:00'))).toEqual({
      by: 'union',
      days: [{ date: '2027-01-01', why: 'union' }],
    })
    // 6 January is a holiday in some Member States; nothing here knows.
    expect(counted('eu-cra-14-vuln', 'final', fixed('2026-12-23T10:00+01:00'))).toEqual({ by: 'union', days: [] })
    expect(counted('eu-cra-14-vuln', 'final', fixed('2026-12-23T10:00+01:00', ['2027-01-06']))).toEqual({
      by: 'union',
      days: [{ date: '2027-01-06', why: 'named' }],
    })
    // Good Friday and Easter Monday 2027, as somebody named them.
    expect(
      counted('eu-cra-14-vuln', 'final', fixed('2027-03-12T10:00+01:00', ['2027-03-26', '2027-03-29'])),
    ).toMatchObject({ days: [{ date: '2027-03-26' }, { date: '2027-03-29' }] })
  })

  test('at the SEC are federal holidays within the count', () => {
    expect(counted('us-sec-8k-105', 'form-8-k', { starts: { materiality: '2026-11-24T16:00-05:00' } })).toEqual({
      by: 'sec',
      days: [{ date: '2026-11-26', why: 'federal' }],
    })
  })

  test('in China are the weekdays off and the weekends on which people work', () => {
    const known = { starts: { 'handling-ended': '2026-09-29T10:00+08:00' } }
    const days = counted('cn-nfra-data', 'evaluation', known)
    expect(days).toMatchObject({ by: 'china' })
    expect(JSON.stringify(days)).toContain('{"date":"2026-10-01","why":"arranged"}')
    expect(JSON.stringify(days)).toContain('{"date":"2026-10-10","why":"make-up"}')
  })

  test('aren’t spoken of where none could make a difference, or where the rule leaves somebody out', () => {
    expect(
      answerOf('eu-gdpr-33', 'authority', { starts: { awareness: '2026-12-24T16:20+01:00' }, zone: BERLIN }),
    ).not.toHaveProperty('counted')
    const saturday: Known = {
      starts: { awareness: '2026-12-05T07:00+01:00', classification: '2026-12-05T08:00+01:00' },
      zone: BERLIN,
    }
    expect(answerOf('eu-dora-19', 'initial', { ...saturday, noon: 'final-only' })).not.toHaveProperty('counted')
    expect(answerOf('eu-dora-19', 'initial', saturday)).toHaveProperty('counted')
  })
})
