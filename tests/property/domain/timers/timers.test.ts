import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missedDues, runningTimers, type Timer } from '../../../../src/domain/timers/timers.ts'
import { toInstant } from '../../../../src/domain/time.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { type Entry, type Happening, SEVERITIES, TIMER_ACTS } from '../../../../src/domain/log/entry.ts'
import { union } from '../../../../src/domain/log/union.ts'
import { anyEntry, anyInstant } from '../../../fixtures/any-entry.ts'
import { entry } from '../../../fixtures/entries.ts'

const RUNS = { numRuns: 1_000 }
const HOUR_MS = 3_600_000
const START_MS = Date.parse('2026-09-28T03:00:00Z')
/** Everything happens within this time; later moments find the log as it is. */
const STORY_MS = 8 * HOUR_MS
const RANK = { waiting: 0, 'due soon': 1, overdue: 2 }

const box = fc.constantFrom('box-1', 'box-2')
const timer = fc.oneof(fc.constantFrom('executives', 'public', 'deputy', 'handover'), box)
const minutes = fc.integer({ min: 1, max: 3_000 }).map((tenths) => tenths / 10)

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('update'), audience: fc.constantFrom('executives', 'public') }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('timer'), timer, act: fc.constantFrom(...TIMER_ACTS), minutes }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('role'),
      role: fc.constant('incident-commander'),
      person: fc.constantFrom('王芳', '李雷', ''),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('severity'), to: fc.constantFrom(...SEVERITIES) }) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'ended' }, { kind: 'reopened' }) },
) as fc.Arbitrary<Happening>

const storyMs = fc.integer({ min: 0, max: STORY_MS }).map((ms) => START_MS + ms)
const anyNow = fc.integer({ min: 0, max: 3 * STORY_MS }).map((ms) => START_MS + ms)

/** A log of one incident, with late notes in any order, that began with a note at `START_MS`. */
const log: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(storyMs, happening), { maxLength: 20 })
  .map((story) => [
    told(1, START_MS, { kind: 'note', text: 'x' }),
    ...story.map(([ms, what], n) => told(n + 2, ms, what)),
  ])

function told(number: number, ms: number, what: Happening): Entry {
  return entry(number, '03:00', what, { at: toInstant(ms), recordedAt: toInstant(ms) })
}

function timersAt(entries: readonly Entry[], nowMs: number): Map<string, Timer> {
  return new Map(runningTimers(project(entries), nowMs).map((found) => [found.id, found]))
}

/** How people answer a timer. */
function answerTo(name: string): Happening {
  return name === 'executives' || name === 'public'
    ? { kind: 'update', audience: name }
    : { kind: 'timer', timer: name, act: 'done' }
}

const isSnooze = (each: Entry) => each.kind === 'timer' && each.act === 'snoozed'
const isOverdue = (each: Entry) => each.kind === 'timer' && each.act === 'overdue'
const isPost = (each: Entry) =>
  (each.kind === 'update' && each.audience === 'public') || (each.kind === 'timer' && each.timer === 'public')

describe('timers', () => {
  test('only ever go from waiting to due soon to overdue while nothing is recorded', () => {
    fc.assert(
      fc.property(log, anyNow, anyNow, (entries, a, b) => {
        const [before, after] = [timersAt(entries, Math.min(a, b)), timersAt(entries, Math.max(a, b))]
        expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
        for (const [name, earlier] of before) {
          const later = after.get(name) as Timer
          expect(RANK[later.state]).toBeGreaterThanOrEqual(RANK[earlier.state])
          expect(later.dueAt >= earlier.dueAt).toBe(true)
          // Only the handover has a second moment, its hard limit, and only once the first has passed.
          if (later.dueAt !== earlier.dueAt) {
            expect([name, later.ceiling, later.state]).toEqual(['handover', true, 'overdue'])
          }
        }
      }),
      RUNS,
    )
  })

  test('say how much is left or how much is over, and come sorted', () => {
    fc.assert(
      fc.property(log, anyNow, (entries, nowMs) => {
        const timers = runningTimers(project(entries), nowMs)
        for (const { dueAt, leftMs, overdueMs, state } of timers) {
          expect(leftMs - overdueMs).toBe(Date.parse(dueAt) - nowMs)
          expect(Math.min(leftMs, overdueMs)).toBe(0)
          expect(state === 'overdue').toBe(overdueMs > 0)
        }
        const moments = timers.map(({ dueAt }) => dueAt)
        expect(moments).toEqual(moments.toSorted())
        expect(new Set(timers.map((found) => found.id)).size).toBe(timers.length)
      }),
      RUNS,
    )
  })

  test('that are answered are gone or due later, never overdue; a hard limit stays', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: STORY_MS }), (entries, laterMs) => {
        const nowMs = START_MS + STORY_MS + laterMs
        for (const [name, before] of timersAt(entries, nowMs)) {
          const after = timersAt([...entries, told(99, nowMs, answerTo(name))], nowMs).get(name)
          if (before.ceiling && after && !after.ceiling) {
            // The suggestion had been snoozed beyond the limit; answered, it comes anew and earlier.
            expect(entries.some(isSnooze) && after.dueAt < before.dueAt).toBe(true)
          } else if (before.ceiling) {
            expect(after).toEqual(before)
          } else if (after) {
            expect(after.state === 'overdue' && !after.ceiling).toBe(false)
            // A snooze may have put the moment off further than the next period does.
            if (before.state === 'overdue' || !entries.some(isSnooze)) {
              expect(after.dueAt > before.dueAt).toBe(true)
            }
          }
        }
      }),
      RUNS,
    )
  })

  test('that are snoozed are never due earlier, and not before the snooze ends unless a hard limit comes first', () => {
    fc.assert(
      fc.property(log, timer, minutes, (entries, name, length) => {
        const nowMs = START_MS + STORY_MS
        const kept = entries.filter((each) => !isSnooze(each))
        const snooze: Happening = { kind: 'timer', timer: name, act: 'snoozed', minutes: length }
        const [before, after] = [kept, [...kept, told(99, nowMs, snooze)]].map((all) => timersAt(all, nowMs).get(name))
        if (!before || !after) {
          expect(after).toEqual(before)
        } else {
          expect(after.dueAt >= before.dueAt).toBe(true)
          expect(after.ceiling || Date.parse(after.dueAt) >= nowMs + Math.round(length * 60_000)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('of an incident that has ended are none but a last public update', () => {
    fc.assert(
      fc.property(log, anyNow, (entries, nowMs) => {
        const ended = [...entries, told(99, START_MS + STORY_MS + 1, { kind: 'ended' })]
        for (const name of timersAt(ended, nowMs).keys()) {
          expect(name).toBe('public')
          expect(entries.some(isPost)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('are the same in a drill', () => {
    fc.assert(
      fc.property(log, anyNow, fc.constantFrom(...SEVERITIES), (entries, nowMs, severity) => {
        const [real, drill] = [false, true].map((drill) => [
          told(98, START_MS, { kind: 'declared', title: '', severity, drill }),
          ...entries,
        ])
        expect(timersAt(drill ?? [], nowMs)).toEqual(timersAt(real ?? [], nowMs))
      }),
      RUNS,
    )
  })

  test('are as if a retracted entry had never been', () => {
    fc.assert(
      fc.property(log, fc.nat(), anyNow, (entries, pick, nowMs) => {
        // The first entry is the start of the incident.
        const gone = entries[1 + (pick % Math.max(1, entries.length - 1))]
        if (!gone) return
        const taken = entry(99, '03:00', { kind: 'retracted', entry: gone.id })
        const left = entries.filter((each) => each !== gone)
        expect(timersAt([...entries, taken], nowMs)).toEqual(timersAt(left, nowMs))
      }),
      RUNS,
    )
  })

  test('don’t depend on the order in which entries arrived', () => {
    fc.assert(
      fc.property(
        log.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        anyNow,
        ([entries, shuffled], nowMs) => {
          expect(runningTimers(project(shuffled), nowMs)).toEqual(runningTimers(project(entries), nowMs))
        },
      ),
      RUNS,
    )
  })

  test('are read off any log that can be stored, at any moment, without an error', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), anyInstant, (entries, now) => {
        const incident = project(union(entries))
        expect(runningTimers(incident, Date.parse(now)).every(({ dueAt }) => dueAt.length === 24)).toBe(true)
        expect(Array.isArray(missedDues(incident, Date.parse(now)))).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('missed due moments', () => {
  /** Lets several tabs look at a log that grows, each recording what it misses; gives the whole log. */
  function watched(entries: readonly Entry[], looks: readonly number[]): Entry[] {
    let known: Entry[] = []
    let number = 100
    for (const nowMs of looks.toSorted((a, b) => a - b)) {
      known = union(
        known,
        entries.filter((each) => Date.parse(each.recordedAt) <= nowMs),
      )
      for (const { timer, dueAt } of missedDues(project(known), nowMs)) {
        number += 1
        known.push(
          entry(number, '03:00', { kind: 'timer', timer, act: 'overdue' }, { at: dueAt, recordedAt: toInstant(nowMs) }),
        )
      }
      expect(missedDues(project(known), nowMs)).toEqual([])
    }
    return known
  }
  const withoutOverdue = log.map((all) => all.filter((each) => !isOverdue(each)))

  test('are recorded once each, however often and in however many tabs somebody looks', () => {
    fc.assert(
      fc.property(withoutOverdue, fc.array(anyNow, { maxLength: 12 }), (entries, looks) => {
        const overdue = watched(entries, [...looks, ...looks]).filter(isOverdue)
        const keys = overdue.map((each) => each.kind === 'timer' && `${each.timer}@${each.at}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      RUNS,
    )
  })

  test('are told before they are recorded exactly by the timers that are overdue', () => {
    fc.assert(
      fc.property(withoutOverdue, anyNow, (entries, nowMs) => {
        const incident = project(entries)
        const overdue = runningTimers(incident, nowMs).filter(({ state }) => state === 'overdue')
        const missed = missedDues(incident, nowMs)
        expect(new Set(missed.map(({ timer }) => timer))).toEqual(new Set(overdue.map((found) => found.id)))
        expect(missed.every(({ dueAt }) => Date.parse(dueAt) < nowMs)).toBe(true)
      }),
      RUNS,
    )
  })

  test('change nothing about the timers once they are recorded', () => {
    fc.assert(
      fc.property(withoutOverdue, fc.array(anyNow, { maxLength: 5 }), anyNow, (entries, looks, nowMs) => {
        const known = watched(entries, [...looks, START_MS + 9 * STORY_MS])
        expect(timersAt(known, nowMs)).toEqual(timersAt(entries, nowMs))
      }),
      RUNS,
    )
  })
})
