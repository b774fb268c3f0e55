import { describe, expect, test } from 'vitest'
import { mayStartExecutives, timerOptions } from '../../../../src/domain/timers/timer-options.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { entry } from '../../../fixtures/entries.ts'

describe('what can be done about a timer', () => {
  const waiting = { state: 'waiting', ceiling: false } as const

  test('an update is sent, a callout and a time-box are done', () => {
    const answer = (kind: 'executives' | 'public' | 'deputy' | 'box') => timerOptions({ kind, ...waiting }).answer
    expect(['executives', 'public', 'deputy', 'box'].map((kind) => answer(kind as 'box'))).toEqual([
      'sent',
      'sent',
      'done',
      'done',
    ])
  })
  test('only a new commander answers the handover', () => {
    expect(timerOptions({ kind: 'handover', state: 'overdue', ceiling: true }).answer).toBe('new commander')
  })
  test('it can be put off once its moment is near, and a hard limit never', () => {
    expect(timerOptions({ kind: 'deputy', ...waiting }).snoozeMinutes).toEqual([])
    expect(timerOptions({ kind: 'deputy', state: 'due soon', ceiling: false }).snoozeMinutes).toEqual([5, 10])
    expect(timerOptions({ kind: 'handover', state: 'overdue', ceiling: true }).snoozeMinutes).toEqual([])
  })
  test('only a time-box can be taken away', () => {
    expect(timerOptions({ kind: 'box', ...waiting }).stop).toBe(true)
    expect(timerOptions({ kind: 'public', ...waiting }).stop).toBe(false)
  })
})

describe('the executives’ timer', () => {
  const declared = entry(1, '03:00', { kind: 'declared', title: '', severity: 'SEV-3', drill: false })

  test('can be started for a declared incident that doesn’t have it', () => {
    expect(mayStartExecutives(project([declared]), [{ kind: 'deputy' }])).toBe(true)
    expect(mayStartExecutives(project([declared]), [{ kind: 'executives' }])).toBe(false)
  })
  test('can’t be started before somebody has declared, nor after the end', () => {
    expect(mayStartExecutives(project([entry(1, '03:00', { kind: 'note', text: 'x' })]), [])).toBe(false)
    expect(mayStartExecutives(project([declared, entry(2, '03:10', { kind: 'ended' })]), [])).toBe(false)
  })
})
