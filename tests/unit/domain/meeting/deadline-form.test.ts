import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import {
  canStand,
  type DeadlineForm,
  momentField,
  momentPass,
  openPassings,
} from '../../../../src/domain/meeting/deadline-form.ts'
import { answer, answerTo } from '../../../fixtures/deadline-form.ts'

function planned(change: Partial<DeadlineForm>) {
  const { meeting } = answerTo(change)
  if (typeof meeting !== 'object') throw new Error(`Expected a meeting, got ${meeting}.`)
  return meeting
}
describe('the form', () => {
  test('filled in gives the last day of both calendars', () => {
    expect(answerTo().deadline.lastDay.toString()).toBe('2026-10-12')
    expect(answerTo({ calendar: 'monday-friday' }).deadline.lastDay.toString()).toBe('2026-10-06')
  })
  test('gives another day 0 to the same wall time only by its own zone', () => {
    expect(momentField('2026-09-29T16:30:00.000Z', 'Asia/Shanghai')).toBe('2026-09-30T00:30')
    expect(momentField('2026-09-29T16:30:00.000Z', 'America/New_York')).toBe('2026-09-29T12:30')
  })
  test('asks for what is missing or makes no sense, one field at a time', () => {
    expect(answer({ severity: '', endedAt: '' })).toEqual({ kind: 'ask', field: 'severity' })
    for (const endedAt of ['', '0002-09-29T18:00', '0202-09-29T18:00', '12026-09-29T18:00', '2100-01-01T00:00', 'x']) {
      expect(answer({ endedAt })).toEqual({ kind: 'ask', field: 'endedAt' })
    }
    for (const timeZone of ['', 'Asia/Shang', 'Shanghai time', '2026-01-01T00:00[UTC]']) {
      expect(answer({ timeZone })).toEqual({ kind: 'ask', field: 'timeZone' })
    }
  })
  test('with SEV-3 to SEV-5 says that none is required, whatever else is filled in', () => {
    for (const severity of ['SEV-3', 'SEV-4', 'SEV-5'] as const) {
      expect(answer({ severity, endedAt: '', timeZone: '' })).toEqual({ kind: 'none', severity })
    }
  })
  test('leaves the end empty while the incident runs or the zone is half typed', () => {
    expect(momentField(undefined, 'Asia/Shanghai')).toBe('')
    expect(momentField('2026-09-29T16:30:00.000Z', 'Asia/Sh')).toBe('')
  })
})

describe('the planned meeting', () => {
  test('has its review link 24 hours before, and a rest day there is known with its reason', () => {
    const meeting = planned({ meetingAt: '2026-10-08T10:00' })
    expect(meeting.reviewAt.toPlainDateTime().toString()).toBe('2026-10-07T10:00:00')
    expect(meeting.reviewDay).toMatchObject({ works: false, reason: { kind: 'holiday' } })
    expect(meeting).toMatchObject({ isLate: false, isBeforeEnd: false })
  })
  test('may put the review on a make-up workday without a warning', () => {
    expect(planned({ meetingAt: '2026-10-11T10:00' }).reviewDay.works).toBe(true)
  })
  test('after the last day is late, before the end is too early, nonsense is asked for', () => {
    expect(planned({ meetingAt: '2026-10-13T00:00' }).isLate).toBe(true)
    expect(planned({ meetingAt: '2026-10-12T23:59' }).isLate).toBe(false)
    expect(planned({ meetingAt: '2026-09-29T17:59' }).isBeforeEnd).toBe(true)
    expect(answerTo({ meetingAt: '0002-10-12T10:00' }).meeting).toBe('invalid')
  })
  test('can stand on the last day, but not after it, before the end, or without a time', () => {
    const stands = (meetingAt: string) => canStand(answerTo({ meetingAt }).meeting)
    expect(stands('2026-10-12T23:59')).toBe(true)
    for (const meetingAt of ['2026-10-13T00:00', '2026-09-29T17:59', '1026-10-12T10:00', '']) {
      expect(stands(meetingAt)).toBe(false)
    }
  })
})

describe('FAULTS 95: an hour that came twice', () => {
  const [text, timeZone] = ['2026-11-01T01:30', 'America/New_York']

  test('is asked about until somebody has said which', () => {
    expect(openPassings(text, timeZone, undefined)?.later.at).toBe('2026-11-01T06:30:00.000Z')
    expect(openPassings(text, timeZone, 'earlier')).toBeUndefined()
    expect(openPassings('2026-11-01T02:30', timeZone, undefined)).toBeUndefined()
    for (const half of ['', '2026-11', 'x']) expect(openPassings(half, timeZone, undefined)).toBeUndefined()
    expect(openPassings(text, 'America/New', undefined)).toBeUndefined()
  })
  test('is counted as the one that was chosen', () => {
    const { ended, meeting } = answerTo({
      endedAt: text,
      endedPass: 'later',
      meetingAt: text,
      meetingPass: 'earlier',
      timeZone,
    })
    expect(ended.at.offset).toBe('-05:00')
    expect(meeting).toMatchObject({ isBeforeEnd: true })
  })
  test('of the record is one moment, and isn’t asked about', () => {
    expect(momentPass('2026-11-01T06:30:00.000Z', timeZone)).toBe('later')
    expect(momentPass('2026-11-01T05:30:00.000Z', timeZone)).toBe('earlier')
    expect(momentPass(undefined, timeZone)).toBeUndefined()
    expect(momentPass('2026-11-01T05:30:00.000Z', 'America/New')).toBeUndefined()
  })
})
