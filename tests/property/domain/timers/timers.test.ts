import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missedDues } from '../../../../src/domain/timers/missed-dues.ts'
import { runningTimers, type Timer } from '../../../../src/domain/timers/timers.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { type Entry, type Happening, SEVERITIES } from '../../../../src/domain/log/entry.ts'
import { union } from '../../../../src/domain/log/union.ts'
import { anyEntry, anyInstant } from '../../../fixtures/any-entry.ts'
import { entry } from '../../../fixtures/entries.ts'
import {
  anyMinutes,
  anyNow,
  anyTimer,
  anyTimerLog,
  entryAt,
  LENGTH_MS,
  START_MS,
  timersAt,
} from '../../../fixtures/any-timers.ts'

const RUNS = { numRuns: 300 }
const RANK = { waiting: 0, 'due soon': 1, overdue: 2 }

/** How people answer a timer. */
function answerTo(name: string): Happening {
  return name === 'executives' || name === 'public'
    ? { kind: 'update', audience: name }
    : { kind: 'timer', timer: name, act: 'done' }
}

const isSnooze = (each: Entry) => each.kind === 'timer' && each.act === 'snoozed'
const isPost = (each: Entry) =>
  (each.kind === 'update' && each.audience === 'public') || (each.kind === 'timer' && each.timer === 'public')

describe('timers', () => {
  test('only ever go from waiting to due soon to overdue while nothing is recorded', () => {
    fc.assert(
      fc.property(anyTimerLog, anyNow, anyNow, (entries, a, b) => {
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
      fc.property(anyTimerLog, anyNow, (entries, nowMs) => {
        const timers = runningTimers(project(entries), nowMs)
        for (const { dueAt, leftMs, overdueMs, state } of timers) {
          expect(leftMs - overdueMs).toBe(Date.parse(dueAt) - nowMs)
          expect(Math.min(leftMs, overdueMs)).toBe(0)
          expect(state === 'overdue').toBe(overdueMs > 0)
        }
        const moments = timers.map(({ dueAt }) => dueAt)
        expect(moments).toEqual(moments.toSorted())
        expect(new Set(timers.map(({ id }) => id)).size).toBe(timers.length)
      }),
      RUNS,
    )
  })

  test('that are answered are gone or due later, never overdue; a hard limit stays', () => {
    fc.assert(
      fc.property(anyTimerLog, fc.integer({ min: 1, max: LENGTH_MS }), (entries, laterMs) => {
        const nowMs = START_MS + LENGTH_MS + laterMs
        for (const [name, before] of timersAt(entries, nowMs)) {
          const after = timersAt([...entries, entryAt(99, nowMs, answerTo(name))], nowMs).get(name)
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
      fc.property(anyTimerLog, anyTimer, anyMinutes, (entries, name, length) => {
        const nowMs = START_MS + LENGTH_MS
        const kept = entries.filter((each) => !isSnooze(each))
        const snooze: Happening = { kind: 'timer', timer: name, act: 'snoozed', minutes: length }
        const [before, after] = [kept, [...kept, entryAt(99, nowMs, snooze)]].map((all) =>
          timersAt(all, nowMs).get(name),
        )
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
      fc.property(anyTimerLog, anyNow, (entries, nowMs) => {
        const ended = [...entries, entryAt(99, START_MS + LENGTH_MS + 1, { kind: 'ended' })]
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
      fc.property(anyTimerLog, anyNow, fc.constantFrom(...SEVERITIES), (entries, nowMs, severity) => {
        const [real, drill] = [false, true].map((drill) => [
          entryAt(98, START_MS, { kind: 'declared', title: '', severity, drill }),
          ...entries,
        ])
        expect(timersAt(drill ?? [], nowMs)).toEqual(timersAt(real ?? [], nowMs))
      }),
      RUNS,
    )
  })

  test('are as if a retracted entry had never been', () => {
    fc.assert(
      fc.property(anyTimerLog, fc.nat(), anyNow, (entries, pick, nowMs) => {
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
        anyTimerLog.chain((entries) =>
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
