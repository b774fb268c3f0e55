import { describe, expect, test } from 'vitest'
import { missedDues } from '../../../../src/domain/timers/missed-dues.ts'
import { nextDue, runningTimers } from '../../../../src/domain/timers/timers.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry, Happening } from '../../../../src/domain/log/entry.ts'
import { makeId } from '../../../../src/domain/log/ulid.ts'
import { toInstant } from '../../../../src/domain/time.ts'
import { at, entry, id } from '../../../fixtures/entries.ts'
import { due, dues, ms } from '../../../fixtures/due-times.ts'
import {
  archived,
  declared,
  ended,
  entriesOf,
  incidentOf,
  note,
  posted,
  reopened,
  role,
  severity,
  type TimedHappening,
  timer,
  update,
} from '../../../fixtures/timed-happenings.ts'

describe('the timers of an incident', () => {
  test('are none while nothing has begun, and none when only the postmortem was touched', () => {
    expect(dues()).toEqual([])
    expect(dues(['02:00', { kind: 'field', field: 'overview', value: 'x' }])).toEqual([])
  })
  test('are the public update, the callout, the executive update and the handover, the earliest first', () => {
    expect(dues(declared('03:00'), role('03:01', '王芳'))).toEqual([
      'public 03:05',
      'deputy 03:10',
      'executives 03:30',
      'handover 04:01',
    ])
  })
  test('begin when the incident began, as the declaration says', () => {
    expect(dues(note('03:00'), declared('03:04'))).toEqual(['public 03:09', 'deputy 03:14', 'executives 03:34'])
    expect(dues(declared('03:04'), note('03:00'))).toEqual(['public 03:09', 'deputy 03:14', 'executives 03:34'])
  })
  test('begin when the first thing was written down, where the incident began before: nobody counted until then', () => {
    const late = { recordedAt: at('03:00') }
    const began = entry(1, '02:00', { kind: 'declared', title: '', severity: 'SEV-1', drill: false }, late)
    const timers = runningTimers(project([began]), ms('03:01'))
    expect(timers.map(({ id: name, dueAt }) => `${name} ${dueAt.slice(11, 16)}`)).toEqual([
      'public 03:05',
      'deputy 03:10',
      'executives 03:30',
    ])
  })
  test('are the same in a drill', () => {
    expect(dues(declared('03:00', 'SEV-1', true), role('03:01', '王芳'))).toEqual(
      dues(declared('03:00'), role('03:01', '王芳')),
    )
  })
  test('never ask for a public update of what may not go public, neither after a post nor after the end', () => {
    const happenings = [declared('03:00', 'SEV-1', true), posted('03:02')]
    const kinds = (...log: TimedHappening[]) =>
      runningTimers(incidentOf(...log), ms('03:40'), true).map(({ kind }) => kind)
    expect(kinds(...happenings)).toEqual(['deputy', 'executives'])
    expect(kinds(...happenings, ended('03:30'))).toEqual([])
    expect(missedDues(incidentOf(...happenings), ms('03:40'), true).map(({ timer }) => timer)).toEqual([
      'deputy',
      'executives',
    ])
    expect(kinds(declared('03:00'), timer('03:01', 'public', 'started', { minutes: 5 }))).not.toContain('public')
  })
  test('end with the incident', () => {
    const happenings = [declared('03:00'), role('03:01', '王芳'), timer('03:02', 'box-1', 'started', { minutes: 5 })]
    expect(dues(...happenings, ended('03:04'))).toEqual([])
  })
  test('are none in an archived record, and back when it is reopened', () => {
    expect(dues(declared('03:00'), archived('03:02'))).toEqual([])
    expect(dues(declared('03:00'), archived('03:02'), reopened('03:03'))).toEqual([
      'public 03:08',
      'deputy 03:13',
      'executives 03:33',
    ])
  })
  test('all begin anew when the incident is reopened', () => {
    const before = [declared('03:00'), role('03:01', '王芳'), posted('03:05'), posted('03:10')]
    const boxes = [timer('03:11', 'box-1', 'started', { minutes: 5 }), timer('03:12', 'deputy', 'stopped')]
    expect(dues(...before, ...boxes, ended('04:00'), reopened('09:00'))).toEqual([
      'public 09:05',
      'deputy 09:10',
      'executives 09:30',
      'handover 10:00',
    ])
  })
  test('take no notice of a reopening of an incident that is open', () => {
    expect(dues(declared('03:00'), reopened('03:04'))).toEqual(dues(declared('03:00')))
  })
  test('of a time beyond the last that can be shown stay at the last one', () => {
    const late = entry(1, '03:00', { kind: 'note', text: 'x' }, { at: '9999-12-31T23:59:00.000Z' })
    const [first] = runningTimers(project([late]), Date.parse(late.at))
    expect(first?.dueAt).toBe('9999-12-31T23:59:59.999Z')
  })
})

describe('a timer', () => {
  const state = (now: number) => {
    const callout = runningTimers(incidentOf(declared('03:00')), now).find(({ id }) => id === 'deputy')
    return [callout?.state, callout?.leftMs, callout?.overdueMs]
  }
  test('waits, is due soon 2 minutes before its moment, and overdue after it', () => {
    expect(state(ms('03:08') - 1)).toEqual(['waiting', 120_001, 0])
    expect(state(ms('03:08'))).toEqual(['due soon', 120_000, 0])
    expect(state(ms('03:10'))).toEqual(['due soon', 0, 0])
    expect(state(ms('03:10') + 1)).toEqual(['overdue', 0, 1])
  })
  test('that was answered begins its next period then', () => {
    expect(due('deputy', '03:12', declared('03:00'), timer('03:12', 'deputy', 'done'))).toBe('03:22')
    expect(due('executives', '03:12', declared('03:00'), update('03:12', 'executives'))).toBe('03:42')
  })
  test('isn’t answered by an update for somebody else', () => {
    expect(due('executives', '03:12', declared('03:00'), update('03:12', 'team'), posted('03:13'))).toBe('03:30')
  })
  test('that was snoozed is due when the snooze ends', () => {
    expect(due('deputy', '03:11', declared('03:00'), timer('03:11', 'deputy', 'snoozed', { minutes: 4.5 }))).toBe(
      '03:15',
    )
  })
  test('isn’t brought forward by a snooze', () => {
    expect(due('deputy', '03:02', declared('03:00'), timer('03:02', 'deputy', 'snoozed', { minutes: 3 }))).toBe('03:10')
  })
  test('goes by the last of several snoozes, so that a slip of the finger can be put right', () => {
    const slip = timer('03:11', 'deputy', 'snoozed', { minutes: 500 })
    expect(due('deputy', '03:12', declared('03:00'), slip, timer('03:12', 'deputy', 'snoozed', { minutes: 5 }))).toBe(
      '03:17',
    )
  })
  test('forgets its snooze once it is answered', () => {
    const snoozed = timer('03:11', 'deputy', 'snoozed', { minutes: 60 })
    expect(due('deputy', '03:12', declared('03:00'), snoozed, timer('03:12', 'deputy', 'done'))).toBe('03:22')
  })
  test('that was stopped is gone until it is started again, whatever is answered meanwhile', () => {
    const stopped = [declared('03:00'), timer('03:01', 'executives', 'stopped'), update('03:05', 'executives')]
    expect(due('executives', '03:06', ...stopped)).toBeUndefined()
    expect(due('executives', '03:06', ...stopped, timer('03:06', 'executives', 'started'))).toBe('03:36')
  })
  test('takes no notice of what was retracted', () => {
    const log = entriesOf(declared('03:00'), update('03:12', 'executives'), timer('03:13', 'deputy', 'stopped'))
    const taken = [2, 3].map((what) => entry(10 + what, '03:20', { kind: 'retracted', entry: id(what) }))
    expect(runningTimers(project([...log, ...taken]), ms('03:01'))).toEqual(
      runningTimers(project(log.slice(0, 1)), ms('03:01')),
    )
  })
  test('follows an answer that was put right', () => {
    const log = entriesOf(declared('03:00'), update('03:12', 'executives'))
    const retimed = entry(3, '03:20', { kind: 'amended', entry: id(2), happenedAt: at('03:08') })
    const timers = runningTimers(project([...log, retimed]), ms('03:20'))
    expect(timers.find(({ id }) => id === 'executives')?.dueAt).toBe(at('03:38'))
  })
  test('isn’t moved by having been noticed', () => {
    expect(due('deputy', '03:12', declared('03:00'), timer('03:10', 'deputy', 'overdue'))).toBe('03:10')
  })
})

describe('executive updates', () => {
  const executives = (...happenings: TimedHappening[]) => due('executives', '03:00', ...happenings)
  test('are due every 30 minutes in SEV-1 and SEV-2 and while the severity is unknown', () => {
    expect(executives(declared('03:00', 'SEV-1'))).toBe('03:30')
    expect(executives(declared('03:00', 'SEV-2'))).toBe('03:30')
    expect(executives(note('03:00'))).toBe('03:30')
  })
  test('are not due below, unless somebody starts them', () => {
    expect(executives(declared('03:00', 'SEV-3'))).toBeUndefined()
    expect(executives(declared('03:00', 'SEV-3'), timer('03:10', 'executives', 'started'))).toBe('03:40')
  })
  test('count from the moment at which the incident became major, not from its start', () => {
    expect(executives(declared('03:00', 'SEV-3'), severity('05:00', 'SEV-2'))).toBe('05:30')
    expect(
      executives(
        declared('03:00'),
        update('03:10', 'executives'),
        severity('03:15', 'SEV-3'),
        severity('05:00', 'SEV-1'),
      ),
    ).toBe('05:30')
  })
  test('aren’t put off by a change between SEV-1 and SEV-2', () => {
    expect(executives(declared('03:00', 'SEV-2'), severity('03:20', 'SEV-1'))).toBe('03:30')
  })
  test('end when the incident turns out to be lesser', () => {
    expect(executives(declared('03:00', 'SEV-1'), severity('03:10', 'SEV-3'))).toBeUndefined()
  })
})

describe('a time-box', () => {
  const started = timer('03:02', 'box-1', 'started', { minutes: 5, label: '李雷查回调' })
  const box = (...more: TimedHappening[]) =>
    runningTimers(incidentOf(declared('03:00'), started, ...more), ms(more.at(-1)?.[0] ?? '03:02')).find(
      ({ id }) => id === 'box-1',
    )
  test('is due when its minutes are over, and says what it is about', () => {
    expect(box()).toMatchObject({ kind: 'box', label: '李雷查回调', dueAt: at('03:07') })
  })
  test('keeps its label when it is put off', () => {
    expect(box(timer('03:07', 'box-1', 'snoozed', { minutes: 10 }))).toMatchObject({
      label: '李雷查回调',
      dueAt: at('03:17'),
    })
  })
  test('is over once it is done or stopped', () => {
    expect(box(timer('03:06', 'box-1', 'done'))).toBeUndefined()
    expect(box(timer('03:06', 'box-1', 'stopped'))).toBeUndefined()
  })
  test('runs beside others', () => {
    const other = timer('03:03', 'box-2', 'started', { minutes: 1 })
    expect(dues(declared('03:00'), started, other).slice(0, 3)).toEqual(['box-2 03:04', 'public 03:05', 'box-1 03:07'])
  })
  test('that was never started, or has no length, is none; nor is a timer of another name', () => {
    const happenings = [
      timer('03:01', 'box-1', 'snoozed', { minutes: 5 }),
      timer('03:01', 'box-2', 'started'),
      timer('03:01', 'other', 'started', { minutes: 5 }),
    ]
    expect(dues(declared('03:00'), ...happenings)).toEqual(dues(declared('03:00')))
  })
})

describe('the next timer', () => {
  test('is the one whose moment comes first or passed first', () => {
    const timers = runningTimers(incidentOf(declared('03:00')), ms('03:07'))
    expect(nextDue(timers.toReversed())?.id).toBe('public')
    expect(nextDue([])).toBeUndefined()
  })
})

describe('FAULTS 94: timers of an incident that began while the clock was ahead', () => {
  /** A clock that stood a day ahead when the incident was declared, and was put right at 03:00. */
  const tomorrow = (time: string) => toInstant(ms(time) + 86_400_000)
  const ahead = (number: number, time: string, happening: Happening) =>
    entry(number, time, happening, {
      id: makeId(Date.parse(tomorrow(time)), (count) => Array.from({ length: count }, () => number)),
      at: tomorrow(time),
      recordedAt: tomorrow(time),
    })
  const began = [
    ahead(1, '03:00', { kind: 'declared', title: '', severity: 'SEV-1', drill: false }),
    ahead(2, '03:01', { kind: 'role', role: 'incident-commander', person: '王芳' }),
  ]
  const last = began.at(-1)?.id
  const righted = (time: string, happening: Happening) =>
    entry(3, time, happening, { id: makeId(ms(time), (count) => Array.from({ length: count }, () => 0), last) })
  const timersOf = (log: Entry[], time: string) =>
    runningTimers(project(log), ms(time)).map(({ id: name, dueAt }) => `${name} ${dueAt.slice(0, 16)}`)

  test('count from now while nothing else is known', () => {
    expect(timersOf(began, '03:02')).toEqual([
      'public 2026-09-28T03:07',
      'deputy 2026-09-28T03:12',
      'executives 2026-09-28T03:32',
      'handover 2026-09-28T04:02',
    ])
  })
  test('count from the first thing that was recorded once it was right, and what is answered counts from then', () => {
    const log = [...began, righted('03:02', { kind: 'note', text: '钟拨好了' })]
    expect(timersOf(log, '03:04')).toEqual([
      'public 2026-09-28T03:07',
      'deputy 2026-09-28T03:12',
      'executives 2026-09-28T03:32',
      'handover 2026-09-28T04:02',
    ])
    const sent = [...began, righted('03:06', { kind: 'update', audience: 'executives' })]
    expect(timersOf(sent, '03:06')).toContain('executives 2026-09-28T03:36')
  })
  test('are read anew while entries lie ahead, and not before', () => {
    const incident = project([...began])
    expect(runningTimers(incident, ms('03:02'))[0]?.dueAt).toBe(at('03:07'))
    expect(runningTimers(incident, ms('03:20'))[0]?.dueAt).toBe(at('03:25'))
  })
})
