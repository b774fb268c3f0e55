import { describe, expect, test } from 'vitest'
import { missedDues, nextDue, runningTimers } from '../../../../src/domain/timers/timers.ts'
import { nextPublicAt, publicStage } from '../../../../src/domain/timers/public-updates.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry, Happening, Role, Severity, TimerAct } from '../../../../src/domain/log/entry.ts'
import { at, entry, id } from '../../../fixtures/entries.ts'

const ms = (time: string) => Date.parse(at(time))

type Told = readonly [time: string, happening: Happening]

/** The entries of a story, recorded in the order in which it is told. */
const entries = (...story: Told[]): Entry[] =>
  story.map(([time, happening], index) => entry(index + 1, time, happening))
const incident = (...story: Told[]) => project(entries(...story))

const declared = (time: string, severity: Severity = 'SEV-1', drill = false): Told => [
  time,
  { kind: 'declared', title: '支付失败', severity, drill },
]
const severity = (time: string, to: Severity): Told => [time, { kind: 'severity', to }]
const note = (time: string): Told => [time, { kind: 'note', text: 'x' }]
const update = (time: string, audience: 'executives' | 'public' | 'team'): Told => [time, { kind: 'update', audience }]
const posted = (time: string) => update(time, 'public')
const timer = (time: string, name: string, act: TimerAct, more: { minutes?: number; label?: string } = {}): Told => [
  time,
  { kind: 'timer', timer: name, act, ...more },
]
const role = (time: string, person: string, name: Role = 'incident-commander'): Told => [
  time,
  { kind: 'role', role: name, person },
]
const ended = (time: string): Told => [time, { kind: 'ended' }]
const reopened = (time: string): Told => [time, { kind: 'reopened' }]
const archived = (time: string): Told => [time, { kind: 'archived' }]

/** The timers as `id HH:mm`, asked at a moment that changes none of them. */
const dues = (...story: Told[]) =>
  runningTimers(incident(...story), ms('03:00')).map(({ id, dueAt }) => `${id} ${dueAt.slice(11, 16)}`)
/** When one timer is due, `HH:mm`. */
const due = (name: string, now: string, ...story: Told[]) =>
  runningTimers(incident(...story), ms(now))
    .find(({ id }) => id === name)
    ?.dueAt.slice(11, 16)
const missed = (now: string, log: readonly Entry[]) =>
  missedDues(project(log), ms(now)).map(({ timer, dueAt }) => `${timer} ${dueAt.slice(11, 16)}`)

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
  test('are the same in a drill', () => {
    expect(dues(declared('03:00', 'SEV-1', true), role('03:01', '王芳'))).toEqual(
      dues(declared('03:00'), role('03:01', '王芳')),
    )
  })
  test('never ask for a public update of what may not go public, neither after a post nor after the end', () => {
    const story = [declared('03:00', 'SEV-1', true), posted('03:02')]
    const kinds = (...log: Told[]) => runningTimers(incident(...log), ms('03:40'), true).map(({ kind }) => kind)
    expect(kinds(...story)).toEqual(['deputy', 'executives'])
    expect(kinds(...story, ended('03:30'))).toEqual([])
    expect(missedDues(incident(...story), ms('03:40'), true).map(({ timer }) => timer)).toEqual([
      'deputy',
      'executives',
    ])
    expect(kinds(declared('03:00'), timer('03:01', 'public', 'started', { minutes: 5 }))).not.toContain('public')
  })
  test('end with the incident', () => {
    const story = [declared('03:00'), role('03:01', '王芳'), timer('03:02', 'box-1', 'started', { minutes: 5 })]
    expect(dues(...story, ended('03:04'))).toEqual([])
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
    const [first] = runningTimers(project([late]), ms('03:00'))
    expect(first?.dueAt).toBe('9999-12-31T23:59:59.999Z')
  })
})

describe('a timer', () => {
  const state = (now: number) => {
    const found = runningTimers(incident(declared('03:00')), now).find(({ id }) => id === 'deputy')
    return [found?.state, found?.leftMs, found?.overdueMs]
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
    const log = entries(declared('03:00'), update('03:12', 'executives'), timer('03:13', 'deputy', 'stopped'))
    const taken = [2, 3].map((what) => entry(10 + what, '03:20', { kind: 'retracted', entry: id(what) }))
    const found = runningTimers(project([...log, ...taken]), ms('03:01'))
    expect(found).toEqual(runningTimers(project(log.slice(0, 1)), ms('03:01')))
  })
  test('follows an answer that was put right', () => {
    const log = entries(declared('03:00'), update('03:12', 'executives'))
    const retimed = entry(3, '03:20', { kind: 'amended', entry: id(2), happenedAt: at('03:08') })
    const found = runningTimers(project([...log, retimed]), ms('03:20'))
    expect(found.find(({ id }) => id === 'executives')?.dueAt).toBe(at('03:38'))
  })
  test('isn’t moved by having been noticed', () => {
    expect(due('deputy', '03:12', declared('03:00'), timer('03:10', 'deputy', 'overdue'))).toBe('03:10')
  })
})

describe('executive updates', () => {
  const executives = (...story: Told[]) => due('executives', '03:00', ...story)
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

describe('public updates', () => {
  const publicDue = (...story: Told[]) => due('public', '03:00', ...story)
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
  test('have one last one due after the end when customers were told, and none after that', () => {
    expect(publicDue(...scoped, ended('03:10'))).toBe('03:28')
    expect(publicDue(...scoped, ended('03:10'), posted('03:10'))).toBeUndefined()
    expect(publicDue(...scoped, ended('03:10'), posted('03:20'), ended('03:30'))).toBeUndefined()
    expect(publicDue(declared('03:00'), ended('03:10'))).toBeUndefined()
    expect(publicDue(...scoped, ended('03:10'), timer('03:12', 'public', 'stopped'))).toBeUndefined()
  })
  test('say which text is next', () => {
    const stage = (now: string, ...story: Told[]) => {
      const told = incident(...story)
      const found = runningTimers(told, ms(now)).find(({ id }) => id === 'public')
      expect(found?.stage ?? publicStage(told, ms(now))).toBe(publicStage(told, ms(now)))
      return publicStage(told, ms(now))
    }
    expect(stage('03:01')).toBe('investigating')
    expect(stage('03:01', declared('03:00'))).toBe('investigating')
    expect(stage('03:05', declared('03:00'), posted('03:04'))).toBe('scope')
    expect(stage('05:07', ...scoped)).toBe('update')
    expect(stage('05:08', ...scoped)).toBe('long')
    expect(stage('03:20', ...scoped, ended('03:15'))).toBe('resolved')
  })
  test('state the time at which the one after them is due', () => {
    const next = (now: string, ...story: Told[]) => nextPublicAt(incident(...story), ms(now)).slice(11, 16)
    expect(next('03:01')).toBe('03:06')
    expect(next('03:01', declared('03:00'))).toBe('03:06')
    expect(next('03:08', declared('03:00'), posted('03:04'))).toBe('03:28')
    expect(next('05:10', ...scoped)).toBe('06:10')
    expect(next('05:10', ...scoped, timer('05:09', 'public', 'started', { minutes: 90 }))).toBe('06:40')
  })
})

describe('the handover', () => {
  const story = [declared('03:00'), role('03:01', '王芳')]
  const handover = (now: string, ...more: Told[]) => {
    const found = runningTimers(incident(...story, ...more), ms(now)).find(({ id }) => id === 'handover')
    return found && [found.dueAt.slice(11, 16), found.state, found.ceiling]
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

describe('a time-box', () => {
  const started = timer('03:02', 'box-1', 'started', { minutes: 5, label: '李雷查回调' })
  const box = (...more: Told[]) =>
    runningTimers(incident(declared('03:00'), started, ...more), ms('03:02')).find(({ id }) => id === 'box-1')
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
    const story = [
      timer('03:01', 'box-1', 'snoozed', { minutes: 5 }),
      timer('03:01', 'box-2', 'started'),
      timer('03:01', 'other', 'started', { minutes: 5 }),
    ]
    expect(dues(declared('03:00'), ...story)).toEqual(dues(declared('03:00')))
  })
})

describe('the next timer', () => {
  test('is the one whose moment comes first or passed first', () => {
    const timers = runningTimers(incident(declared('03:00')), ms('03:07'))
    expect(nextDue(timers.toReversed())?.id).toBe('public')
    expect(nextDue([])).toBeUndefined()
  })
})

describe('missed due moments', () => {
  const log = entries(declared('03:00'), role('03:01', '王芳'))
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
