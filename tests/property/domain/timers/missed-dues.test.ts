import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missedDues } from '../../../../src/domain/timers/missed-dues.ts'
import { runningTimers } from '../../../../src/domain/timers/timers.ts'
import { toInstant } from '../../../../src/domain/time.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { union } from '../../../../src/domain/log/union.ts'
import { entry } from '../../../fixtures/entries.ts'
import { anyNow, anyTimerLog, isOverdue, LENGTH_MS, START_MS, timersAt } from '../../../fixtures/any-timers.ts'

const RUNS = { numRuns: 300 }

describe('missed due moments', () => {
  /** Lets several tabs look at a log that grows, each recording what it misses; gives the whole log. */
  function watched(entries: readonly Entry[], looks: readonly number[]): Entry[] {
    let seen: Entry[] = []
    let number = 100
    for (const nowMs of looks.toSorted((a, b) => a - b)) {
      seen = union(
        seen,
        entries.filter((each) => Date.parse(each.recordedAt) <= nowMs),
      )
      for (const { timer, dueAt } of missedDues(project(seen), nowMs)) {
        number += 1
        seen.push(
          entry(number, '03:00', { kind: 'timer', timer, act: 'overdue' }, { at: dueAt, recordedAt: toInstant(nowMs) }),
        )
      }
      expect(missedDues(project(seen), nowMs)).toEqual([])
    }
    return seen
  }
  const withoutOverdue = anyTimerLog.map((all) => all.filter((each) => !isOverdue(each)))

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
        expect(new Set(missed.map(({ timer }) => timer))).toEqual(new Set(overdue.map(({ id }) => id)))
        expect(missed.every(({ dueAt }) => Date.parse(dueAt) < nowMs)).toBe(true)
      }),
      RUNS,
    )
  })

  test('change nothing about the timers once they are recorded', () => {
    fc.assert(
      fc.property(withoutOverdue, fc.array(anyNow, { maxLength: 5 }), anyNow, (entries, looks, nowMs) => {
        const seen = watched(entries, [...looks, START_MS + 9 * LENGTH_MS])
        expect(timersAt(seen, nowMs)).toEqual(timersAt(entries, nowMs))
      }),
      RUNS,
    )
  })
})
