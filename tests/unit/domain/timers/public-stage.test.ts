import { describe, expect, test } from 'vitest'
import { runningTimers } from '../../../../src/domain/timers/timers.ts'
import { nextPublicAt, publicStage } from '../../../../src/domain/timers/public-stage.ts'
import { due, ms } from '../../../fixtures/due-times.ts'
import {
  archived,
  declared,
  ended,
  incidentOf,
  posted,
  severity,
  type TimedHappening,
  timer,
} from '../../../fixtures/timed-happenings.ts'

describe('public updates', () => {
  const publicDue = (...happenings: TimedHappening[]) => due('public', '03:00', ...happenings)
  const scoped = [declared('03:00'), posted('03:04'), posted('03:08')]
  test('are due 5 minutes after the start, and 5 minutes after the first for the scope', () => {
    expect(publicDue(declared('03:00'))).toBe('03:05')
    expect(publicDue(declared('03:00'), posted('03:02'))).toBe('03:07')
  })
  test('are due every 20 minutes from the scope on', () => {
    expect(publicDue(...scoped)).toBe('03:28')
    expect(publicDue(...scoped, posted('03:25'))).toBe('03:45')
  })
  test('stay at 20 minutes for two hours after the scope, whatever length was chosen', () => {
    expect(publicDue(...scoped, posted('05:07'))).toBe('05:27')
    expect(publicDue(...scoped, timer('05:00', 'public', 'started', { minutes: 90 }), posted('05:07'))).toBe('05:27')
  })
  test('then have no fixed period: an hour is proposed', () => {
    expect(publicDue(...scoped, posted('05:08'))).toBe('06:08')
  })
  test('then take the length that people choose, and keep it', () => {
    const chosen = timer('05:09', 'public', 'started', { minutes: 90 })
    expect(publicDue(...scoped, posted('05:08'), chosen)).toBe('06:39')
    expect(publicDue(...scoped, posted('05:08'), chosen, posted('06:30'))).toBe('08:00')
  })
  test('of a long incident never become more frequent than before', () => {
    expect(publicDue(...scoped, posted('05:08'), timer('05:09', 'public', 'started', { minutes: 1 }))).toBe('05:29')
  })
  test('of a lesser incident are due only once somebody posted or started them', () => {
    expect(publicDue(declared('03:00', 'SEV-3'))).toBeUndefined()
    expect(publicDue(declared('03:00', 'SEV-3'), timer('03:10', 'public', 'started'))).toBe('03:15')
    expect(publicDue(declared('03:00', 'SEV-3'), posted('03:10'))).toBe('03:15')
  })
  test('count from the moment at which the incident became major', () => {
    expect(publicDue(declared('03:00', 'SEV-3'), severity('05:00', 'SEV-1'))).toBe('05:05')
  })
  test('go on when the incident turns out to be lesser after customers were told', () => {
    expect(publicDue(...scoped, severity('03:10', 'SEV-3'))).toBe('03:28')
  })
  test('end when it is decided not to go public', () => {
    expect(publicDue(declared('03:00'), timer('03:02', 'public', 'stopped'))).toBeUndefined()
  })
  test('stop at the end, whether the resolution was posted or not', () => {
    expect(publicDue(...scoped, ended('03:10'))).toBeUndefined()
    expect(publicDue(...scoped, ended('03:10'), posted('03:20'))).toBeUndefined()
    expect(publicDue(declared('03:00'), ended('03:10'))).toBeUndefined()
  })
  test('say which text is next', () => {
    const stage = (now: string, ...happenings: TimedHappening[]) => {
      const incident = incidentOf(...happenings)
      const timer = runningTimers(incident, ms(now)).find(({ id }) => id === 'public')
      expect(timer?.stage ?? publicStage(incident, ms(now))).toBe(publicStage(incident, ms(now)))
      return publicStage(incident, ms(now))
    }
    expect(stage('03:01')).toBe('investigating')
    expect(stage('03:01', declared('03:00'))).toBe('investigating')
    expect(stage('03:05', declared('03:00'), posted('03:04'))).toBe('scope')
    expect(stage('05:07', ...scoped)).toBe('update')
    expect(stage('05:08', ...scoped)).toBe('long')
    expect(stage('03:20', ...scoped, ended('03:15'))).toBe('resolved')
    // Written down afterwards: declared when it was over, or archived since.
    expect(stage('03:20', declared('03:00'), ended('03:00'))).toBe('resolved')
    expect(stage('03:20', declared('03:00'), ended('03:15'), archived('03:16'))).toBe('resolved')
  })
  test('state the time at which the one after them is due', () => {
    const next = (now: string, ...happenings: TimedHappening[]) =>
      nextPublicAt(incidentOf(...happenings), ms(now)).slice(11, 16)
    expect(next('03:01')).toBe('03:06')
    expect(next('03:01', declared('03:00'))).toBe('03:06')
    expect(next('03:08', declared('03:00'), posted('03:04'))).toBe('03:28')
    expect(next('05:10', ...scoped)).toBe('06:10')
    expect(next('05:10', ...scoped, timer('05:09', 'public', 'started', { minutes: 90 }))).toBe('06:40')
  })
})
