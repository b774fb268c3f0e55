import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { isWrittenAfterwards } from '../../../../src/domain/incident/written-afterwards.ts'
import { missedDues } from '../../../../src/domain/timers/missed-dues.ts'
import { runningTimers } from '../../../../src/domain/timers/timers.ts'
import { postmortemFacts } from '../../../../src/domain/postmortem/facts.ts'
import { at, declared, ended, entry, id, note } from '../../../fixtures/entries.ts'
import { ms } from '../../../fixtures/due-times.ts'

/** Recorded at noon: what happened in the morning was written down afterwards. */
const noon = { recordedAt: at('12:00') }
const morning = [
  { ...declared(1, '03:00', 'SEV-1'), ...noon },
  { ...entry(2, '03:20', { kind: 'update', audience: 'public' }), ...noon },
  { ...ended(3, '05:00'), ...noon },
]

describe('FAULTS 68: an incident', () => {
  test('is written afterwards when it had ended before it was declared here', () => {
    expect(isWrittenAfterwards(project(morning))).toBe(true)
    expect(isWrittenAfterwards(project(morning.slice(0, 2)))).toBe(false)
    expect(isWrittenAfterwards(project([declared(1, '03:00', 'SEV-1'), ended(2, '05:00')]))).toBe(false)
    expect(isWrittenAfterwards(project([note(1, '03:00'), ended(2, '05:00')]))).toBe(false)
  })
  test('that was put right so that it ended before isn’t: it was run live', () => {
    const retimed = entry(4, '06:00', { kind: 'amended', entry: id(2), happenedAt: at('04:00') })
    expect(isWrittenAfterwards(project([declared(1, '03:00', 'SEV-1'), ended(2, '05:00'), retimed]))).toBe(false)
  })
  test('that is written afterwards has no timers, not even a last public update, and nothing was missed', () => {
    const incident = project(morning)
    expect(runningTimers(incident, ms('12:30'))).toEqual([])
    expect(missedDues(incident, ms('12:30'))).toEqual([])
  })
  test('that began long before anybody wrote it down and goes on has timers from then on, none of them overdue', () => {
    const incident = project(morning.slice(0, 1))
    const timers = runningTimers(incident, ms('12:00'))
    expect(timers.map(({ state }) => state)).toEqual(timers.map(() => 'waiting'))
    expect(timers.map(({ dueAt }) => dueAt)).toEqual([at('12:05'), at('12:10'), at('12:30')])
  })
  test('that is written afterwards was detected at no known time, in the log', () => {
    const { detectedAt, endedAt = '' } = postmortemFacts(project(morning))
    expect(detectedAt && detectedAt > endedAt).toBe(true)
  })
})
