import { describe, expect, test } from 'vitest'
import { handoverLimitMs } from '../../../../src/domain/timers/handover-limit.ts'
import { runningTimers } from '../../../../src/domain/timers/timers.ts'
import { ms } from '../../../fixtures/due-times.ts'
import { declared, ended, incidentOf, role, type TimedHappening, timer } from '../../../fixtures/timed-happenings.ts'

describe('the handover', () => {
  const commanded = [declared('03:00'), role('03:01', '王芳')]
  const handover = (now: string, ...more: TimedHappening[]) => {
    const timer = runningTimers(incidentOf(...commanded, ...more), ms(now)).find(({ id }) => id === 'handover')
    return timer && [timer.dueAt.slice(11, 16), timer.state, timer.ceiling]
  }
  test('is suggested an hour after the commander took over', () => {
    expect(handover('03:02')).toEqual(['04:01', 'waiting', false])
  })
  test('begins again with another commander, and only then', () => {
    expect(handover('03:40', role('03:30', '李雷'))).toEqual(['04:30', 'waiting', false])
    expect(handover('03:40', role('03:30', ' 王芳 '))).toEqual(['04:01', 'waiting', false])
    expect(handover('03:40', role('03:30', '李雷', 'deputy'))).toEqual(['04:01', 'waiting', false])
  })
  test('isn’t there while nobody is in command', () => {
    expect(handover('03:40', role('03:30', ''))).toBeUndefined()
  })
  test('can be put off by an answer or a snooze, but no further than 3 hours', () => {
    expect(handover('04:05', timer('04:05', 'handover', 'done'))).toEqual(['05:05', 'waiting', false])
    expect(handover('05:10', timer('05:05', 'handover', 'done'))).toEqual(['06:01', 'waiting', true])
    expect(handover('04:05', timer('04:05', 'handover', 'snoozed', { minutes: 600 }))).toEqual([
      '06:01',
      'waiting',
      true,
    ])
  })
  test('that was not answered turns into the hard limit after 3 hours', () => {
    expect(handover('06:01')).toEqual(['04:01', 'overdue', false])
    expect(handover('06:02')).toEqual(['06:01', 'overdue', true])
  })
  test('at the hard limit can’t be answered, snoozed or stopped away, only handed over', () => {
    const limit = ['06:01', 'overdue', true]
    expect(handover('06:10', timer('06:05', 'handover', 'done'))).toEqual(limit)
    expect(handover('06:10', timer('06:05', 'handover', 'snoozed', { minutes: 30 }))).toEqual(limit)
    expect(handover('06:10', timer('03:05', 'handover', 'stopped'))).toEqual(limit)
    expect(handover('06:10', role('06:05', '李雷'))).toEqual(['07:05', 'waiting', false])
  })
  test('that was stopped is suggested again to the next commander', () => {
    expect(handover('03:40', timer('03:10', 'handover', 'stopped'))).toEqual(['06:01', 'waiting', true])
    expect(handover('03:40', timer('03:10', 'handover', 'stopped'), role('03:30', '李雷'))?.[0]).toBe('04:30')
  })
})

describe('the hard limit of the handover', () => {
  const limit = (...more: TimedHappening[]) => handoverLimitMs(incidentOf(declared('03:00'), ...more), ms('09:00'))

  test('a commander has three hours, counted from taking command', () => {
    expect(limit(role('03:05', '王芳'))).toBe(ms('06:05'))
  })
  test('a new commander has three hours again; the same name told twice changes nothing', () => {
    expect(limit(role('03:05', '王芳'), role('04:00', '王芳'))).toBe(ms('06:05'))
    expect(limit(role('03:05', '王芳'), role('04:00', '李雷'))).toBe(ms('07:00'))
  })
  test('there is no limit while nobody commands, and none after the end', () => {
    expect(limit()).toBeUndefined()
    expect(limit(role('03:05', '王芳'), role('04:00', ''))).toBeUndefined()
    expect(limit(role('03:05', '王芳'), ended('04:00'))).toBeUndefined()
    expect(handoverLimitMs(incidentOf(), ms('09:00'))).toBeUndefined()
  })
})
