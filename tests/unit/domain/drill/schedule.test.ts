import { describe, expect, test } from 'vitest'
import { type DrillClock, drillClock, playedMs, runningClock } from '../../../../src/domain/drill/drill-clock.ts'
import { injectsAfter, injectsUntil, pausedSince } from '../../../../src/domain/drill/schedule.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry, TimerAct } from '../../../../src/domain/log/entry.ts'
import { inject, scenario } from '../../../fixtures/drill.ts'
import { at, entry, id } from '../../../fixtures/entries.ts'

const PLAY = scenario(inject(0), inject(5), inject(12))
const ms = (time: string) => Date.parse(at(time))
const declared = (number: number, time: string) =>
  entry(number, time, { kind: 'declared', title: '', severity: 'SEV-2', drill: true, scenario: 'bad-deploy' })
const act = (number: number, time: string, act: TimerAct, minutes?: number) =>
  entry(number, time, { kind: 'timer', timer: 'drill', act, ...(minutes === undefined ? {} : { minutes }) })
const pause = (number: number, time: string) => act(number, time, 'stopped')
const goOn = (number: number, time: string) => act(number, time, 'started')
const call = (number: number, time: string, minute: number) => act(number, time, 'done', minute)
const retracted = (number: number, time: string, what: number) =>
  entry(number, time, { kind: 'retracted', entry: id(what) })

/** The clock of a drill that began at 03:00. */
function clockOf(...entries: Entry[]): DrillClock {
  const clock = drillClock(project([declared(1, '03:00'), ...entries]))
  if (!clock) throw new Error('This is a drill.')
  return clock
}

/** When each inject appears, `HH:mm`; `-` is not, as it stands. */
function schedule(...entries: Entry[]): string {
  const clock = clockOf(...entries)
  const timed = [...injectsUntil(PLAY, clock, ms('03:00')), ...injectsAfter(PLAY, clock, ms('03:00'))]
  return timed.map((one) => one.at?.slice(11, 16) ?? '-').join(' ')
}

describe('an inject', () => {
  const clock = runningClock(at('03:00'))
  test('appears at its minute, not a millisecond before', () => {
    const seen = (nowMs: number) => injectsUntil(PLAY, clock, nowMs).map(({ inject }) => inject.minute)
    expect(seen(ms('03:00') - 1)).toEqual([])
    expect(seen(ms('03:00'))).toEqual([0])
    expect(seen(ms('03:05') - 1)).toEqual([0])
    expect(seen(ms('03:05'))).toEqual([0, 5])
    expect(seen(ms('23:00'))).toEqual([0, 5, 12])
  })
  test('says when it appeared', () => {
    expect(injectsUntil(PLAY, clock, ms('03:06')).map((one) => one.at)).toEqual([at('03:00'), at('03:05')])
  })
  test('comes next until all have appeared', () => {
    expect(injectsAfter(PLAY, clock, ms('02:00'))[0]).toEqual({ inject: PLAY.injects[0], at: at('03:00') })
    expect(injectsAfter(PLAY, clock, ms('03:05'))).toEqual([{ inject: PLAY.injects[2], at: at('03:12') }])
    expect(injectsAfter(PLAY, clock, ms('03:12'))).toEqual([])
  })
  test('after the last instant that there is never appears, and breaks nothing', () => {
    const late = runningClock('9999-12-31T23:58:00.000Z')
    expect(injectsUntil(PLAY, late, Number.MAX_SAFE_INTEGER)).toHaveLength(1)
    expect(injectsAfter(PLAY, late, Number.MAX_SAFE_INTEGER)).toHaveLength(2)
  })
})

describe('a pause', () => {
  test('keeps back what comes after it, and says since when', () => {
    expect(schedule(pause(2, '03:04'))).toBe('03:00 - -')
    expect(pausedSince(PLAY, clockOf(pause(2, '03:04')), ms('04:00'))).toBe(at('03:04'))
  })
  test('lets through what appears in its very minute', () => {
    expect(schedule(pause(2, '03:05'))).toBe('03:00 03:05 -')
  })
  test('puts off what follows by its length', () => {
    expect(schedule(pause(2, '03:04'), goOn(3, '03:14'))).toBe('03:00 03:15 03:22')
    expect(pausedSince(PLAY, clockOf(pause(2, '03:04'), goOn(3, '03:14')), ms('03:14'))).toBeUndefined()
  })
  test('within a pause is no other one, and going on while it runs is nothing', () => {
    const twice = [pause(2, '03:04'), pause(3, '03:06'), goOn(4, '03:14'), goOn(5, '03:15')]
    expect(schedule(...twice)).toBe('03:00 03:15 03:22')
    expect(clockOf(pause(2, '03:04'), pause(3, '03:06')).pausedAt).toBe(at('03:04'))
  })
  test('that is taken back never was, nor was its end', () => {
    expect(schedule(pause(2, '03:04'), retracted(3, '03:06', 2))).toBe('03:00 03:05 03:12')
    expect(schedule(pause(2, '03:04'), goOn(3, '03:06'), retracted(4, '03:07', 3))).toBe('03:00 - -')
  })
  test('from before the start belongs to another drill', () => {
    expect(schedule(pause(2, '02:50'))).toBe('03:00 03:05 03:12')
  })
  test('once everything has appeared is none', () => {
    expect(pausedSince(PLAY, clockOf(pause(2, '03:20')), ms('03:21'))).toBeUndefined()
  })
  test('of another timer isn’t one of the drill', () => {
    expect(schedule(entry(2, '03:01', { kind: 'timer', timer: 'deputy', act: 'stopped' }))).toBe('03:00 03:05 03:12')
  })
})

describe('an inject that is called', () => {
  test('appears then, and those after it keep their distances', () => {
    expect(schedule(call(2, '03:02', 5))).toBe('03:00 03:02 03:09')
  })
  test('by two people at once appears once, and brings no other with it', () => {
    expect(schedule(call(2, '03:02', 5), call(3, '03:02', 5), call(4, '03:04', 5))).toBe('03:00 03:02 03:09')
  })
  test('during a pause appears, and the pause goes on', () => {
    expect(schedule(pause(2, '03:01'), call(3, '03:04', 5))).toBe('03:00 03:04 -')
    expect(schedule(pause(2, '03:01'), call(3, '03:04', 5), goOn(4, '03:10'))).toBe('03:00 03:04 03:17')
  })
  test('and taken back comes at its own minute', () => {
    expect(schedule(call(2, '03:02', 5), retracted(3, '03:03', 2))).toBe('03:00 03:05 03:12')
  })
  test('without its minute is none', () => {
    expect(schedule(act(2, '03:02', 'done'))).toBe('03:00 03:05 03:12')
  })
})

test('what was played leaves out pauses, and nothing for what was called', () => {
  const clock = clockOf(pause(2, '03:01'), goOn(3, '03:04'), call(4, '03:06', 12))
  expect(['02:59', '03:01', '03:02', '03:04', '03:07'].map((time) => playedMs(clock, ms(time)) / 60_000)).toEqual([
    -1, 1, 1, 1, 4,
  ])
})

test('an incident that is no drill has no such clock', () => {
  expect(drillClock(project([pause(1, '03:00')]))).toBeUndefined()
})
