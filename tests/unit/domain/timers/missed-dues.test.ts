import { describe, expect, test } from 'vitest'
import { missedDues } from '../../../../src/domain/timers/missed-dues.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { at, entry, id } from '../../../fixtures/entries.ts'
import { ms } from '../../../fixtures/due-times.ts'
import { declared, entriesOf, role } from '../../../fixtures/timed-happenings.ts'

const missed = (now: string, log: readonly Entry[]) =>
  missedDues(project(log), ms(now)).map(({ timer, dueAt }) => `${timer} ${dueAt.slice(11, 16)}`)

describe('missed due moments', () => {
  const log = entriesOf(declared('03:00'), role('03:01', '王芳'))
  const noticed = (number: number, name: string, time: string, recordedAt = time) =>
    entry(number, time, { kind: 'timer', timer: name, act: 'overdue' }, { recordedAt: at(recordedAt) })
  test('are those that have passed', () => {
    expect(missed('03:05', log)).toEqual([])
    expect(missed('03:11', log)).toEqual(['public 03:05', 'deputy 03:10'])
  })
  test('are told once: a recorded one is found by its timer and its moment', () => {
    expect(missed('03:11', [...log, noticed(8, 'public', '03:05', '03:11')])).toEqual(['deputy 03:10'])
    expect(missed('03:11', [...log, noticed(8, 'public', '03:06')])).toEqual(['public 03:05', 'deputy 03:10'])
  })
  test('aren’t brought up again when the record of one is retracted', () => {
    const taken = entry(9, '03:12', { kind: 'retracted', entry: id(8) })
    expect(missed('03:13', [...log, noticed(8, 'public', '03:05'), taken])).toEqual(['deputy 03:10'])
  })
  test('are no longer missed once they are answered', () => {
    expect(missed('03:12', [...log, entry(8, '03:11', { kind: 'update', audience: 'public' })])).toEqual([
      'deputy 03:10',
    ])
  })
  test('come again at the end of a snooze', () => {
    const snoozed = entry(9, '03:11', { kind: 'timer', timer: 'deputy', act: 'snoozed', minutes: 2 })
    const later = [...log, noticed(7, 'public', '03:05'), noticed(8, 'deputy', '03:10'), snoozed]
    expect(missed('03:13', later)).toEqual([])
    expect(missed('03:14', later)).toEqual(['deputy 03:13'])
  })
  test('of the handover are the suggestion and the hard limit, though nobody looked in between', () => {
    expect(missed('06:02', log)).toEqual([
      'public 03:05',
      'deputy 03:10',
      'executives 03:30',
      'handover 04:01',
      'handover 06:01',
    ])
  })
  test('carry a key that is the same in every tab', () => {
    const [first] = missedDues(project(log), ms('03:06'))
    expect(first).toEqual({
      key: 'public@2026-09-28T03:05:00.000Z',
      timer: 'public',
      label: undefined,
      dueAt: at('03:05'),
      ceiling: false,
    })
    expect(missedDues(project(log.toReversed()), ms('03:07'))[0]).toEqual(first)
  })
})
