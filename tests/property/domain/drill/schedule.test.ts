import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DrillClock, drillClock, runningClock } from '../../../../src/domain/drill/drill-clock.ts'
import { injectsAfter, injectsUntil } from '../../../../src/domain/drill/schedule.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry, Happening, TimerAct } from '../../../../src/domain/log/entry.ts'
import { anyInstant } from '../../../fixtures/any-entry.ts'
import { inject, scenario } from '../../../fixtures/drill.ts'
import { at, entry } from '../../../fixtures/entries.ts'

const anyScenario = fc
  .uniqueArray(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 12 })
  .map((minutes) => scenario(...minutes.sort((a, b) => a - b).map((minute) => inject(minute))))

const START = Date.parse(at('03:00'))
const DECLARED: Happening = { kind: 'declared', title: '', severity: 'SEV-2', drill: true, scenario: 'bad-deploy' }

/** What somebody does to the clock, at a second after the start. */
interface Deed {
  second: number
  act: TimerAct
  minutes?: number
}
const anyDeed: fc.Arbitrary<Deed> = fc.record(
  {
    second: fc.integer({ min: 0, max: 5 * 60 * 60 }),
    act: fc.constantFrom<TimerAct>('stopped', 'started', 'done'),
    minutes: fc.integer({ min: 1, max: 240 }),
  },
  { requiredKeys: ['second', 'act'] },
)
const anyDeeds = fc.array(anyDeed, { maxLength: 12 })

/** Recorded as they happened, so that the order of the ids is that of the moments. */
function logOf(deeds: readonly Deed[]): Entry[] {
  const inOrder = deeds.toSorted((a, b) => a.second - b.second)
  return [
    entry(1, '03:00', DECLARED),
    ...inOrder.map(({ second, act, minutes }, index) => {
      const moment = new Date(START + second * 1000).toISOString()
      const what: Happening = { kind: 'timer', timer: 'drill', act, ...(minutes ? { minutes } : {}) }
      return { ...entry(index + 2, '03:00', what), at: moment, recordedAt: moment } as Entry
    }),
  ]
}

function clockOf(entries: readonly Entry[]): DrillClock {
  const clock = drillClock(project(entries))
  if (!clock) throw new Error('This is a drill.')
  return clock
}

/** When each inject appears, epoch milliseconds; infinity while it doesn't. */
function moments(play: ReturnType<typeof scenario>, clock: DrillClock): number[] {
  const nowMs = START - 1
  return injectsAfter(play, clock, nowMs).map((one) => (one.at ? Date.parse(one.at) : Number.POSITIVE_INFINITY))
}

test('at any moment the next inject is the first that has not appeared', () => {
  fc.assert(
    fc.property(anyScenario, anyDeeds, fc.integer({ min: -10, max: 400 }), (play, deeds, minute) => {
      const nowMs = START + minute * 60_000
      const clock = clockOf(logOf(deeds))
      const appeared = injectsUntil(play, clock, nowMs).map((one) => one.inject)
      const coming = injectsAfter(play, clock, nowMs).map((one) => one.inject)
      expect([...appeared, ...coming]).toEqual(play.injects)
    }),
  )
})

test('a clock that nobody touches brings each inject at its minute, whenever the drill began', () => {
  fc.assert(
    fc.property(anyScenario, anyInstant, (play, startedAt) => {
      const all = injectsAfter(play, runningClock(startedAt), Number.NEGATIVE_INFINITY)
      for (const { inject, at } of all)
        if (at) expect(Date.parse(at) - Date.parse(startedAt)).toBe(inject.minute * 60_000)
    }),
  )
})

test('pausing and going on at the same moment changes nothing', () => {
  fc.assert(
    fc.property(anyScenario, anyDeeds, fc.integer({ min: 0, max: 5 * 60 * 60 }), (play, deeds, second) => {
      // While it is paused, going on is no nothing.
      const earlier = logOf(deeds.filter((deed) => deed.second <= second))
      fc.pre(clockOf(earlier).pausedAt === undefined)
      const both: Deed[] = [...deeds, { second, act: 'stopped' }, { second, act: 'started' }]
      expect(moments(play, clockOf(logOf(both)))).toEqual(moments(play, clockOf(logOf(deeds))))
    }),
  )
})

test('by pausing, no inject comes earlier', () => {
  fc.assert(
    fc.property(anyScenario, anyDeeds, fc.integer({ min: 0, max: 5 * 60 * 60 }), (play, deeds, second) => {
      const before = moments(play, clockOf(logOf(deeds)))
      const after = moments(play, clockOf(logOf([...deeds, { second, act: 'stopped' }])))
      for (const [index, atMs] of after.entries()) expect(atMs).toBeGreaterThanOrEqual(before[index] ?? 0)
    }),
  )
})

test('whatever is done, injects appear in their order', () => {
  fc.assert(
    fc.property(anyScenario, anyDeeds, (play, deeds) => {
      const all = moments(play, clockOf(logOf(deeds)))
      expect(all).toEqual(all.toSorted((a, b) => a - b))
    }),
  )
})

test('an inject that is called appears then, and those after it keep their distances', () => {
  fc.assert(
    fc.property(anyScenario, fc.integer({ min: 0, max: 4 * 60 * 60 }), (play, second) => {
      const [next] = injectsAfter(play, clockOf(logOf([])), START + second * 1000)
      fc.pre(next !== undefined && next.inject.minute > 0)
      const minutes = next?.inject.minute ?? 0
      const all = injectsAfter(play, clockOf(logOf([{ second, act: 'done', minutes }])), START + second * 1000 - 1)
      for (const { inject, at } of all.filter((one) => one.inject.minute >= minutes))
        expect(Date.parse(at ?? '')).toBe(START + second * 1000 + (inject.minute - minutes) * 60_000)
    }),
  )
})

test('two logs make the same schedule in whichever order they are joined', () => {
  fc.assert(
    fc.property(anyScenario, anyDeeds, fc.array(fc.boolean(), { minLength: 12 }), (play, deeds, sides) => {
      const [declared, ...acts] = logOf(deeds)
      const mine = acts.filter((_, index) => sides[index])
      const theirs = acts.filter((_, index) => !sides[index])
      const one = clockOf([declared as Entry, ...mine, ...theirs])
      expect(clockOf([...theirs, ...mine, declared as Entry])).toEqual(one)
      expect(moments(play, one)).toEqual(moments(play, clockOf([declared as Entry, ...acts])))
    }),
  )
})
