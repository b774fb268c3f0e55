import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Incident, project, projectNext } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry, Kind } from '../../../../src/domain/log/entry.ts'
import { makeId } from '../../../../src/domain/log/ulid.ts'
import { timerHistoryOf } from '../../../../src/domain/timers/timer-history.ts'
import { WHOLE, wholeEntry } from '../../../fixtures/whole-entries.ts'
import { anyTimerLog, entryAt, LENGTH_MS, START_MS } from '../../../fixtures/any-timers.ts'

/** One of each kind: some change what the timers make of all that came before. */
const TURNS = (Object.keys(WHOLE) as Kind[]).map(wholeEntry)

/** Most of a log is written down as it happens; some of it late, some by a clock that stood back, some before the others. */
const anyGoingOn = fc.tuple(
  anyTimerLog.map((entries) => entries.toSorted((a, b) => (a.at < b.at ? -1 : 1))),
  fc.array(fc.constantFrom('live', 'live', 'live', 'late', 'clock back', 'early'), { minLength: 21, maxLength: 21 }),
  fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...TURNS)), { maxLength: 4 }),
)

/** The entries in the order of recording, with the ids that they would have. */
function recorded([entries, ways, turns]: [Entry[], string[], [number, (typeof TURNS)[number]][]]): Entry[] {
  const log = [...entries]
  for (const [place, turn] of turns) {
    const { id, incident, at, recordedAt } = log[place % log.length] as Entry
    log[place % log.length] = { ...turn, id, incident, at, recordedAt }
  }
  return log.map((entry, index) => {
    const laterMs = START_MS + LENGTH_MS + index * 60_000
    const recordedMs = { late: laterMs, early: START_MS + LENGTH_MS / 2 }[ways[index] ?? ''] ?? Date.parse(entry.at)
    const timeMs = ways[index] === 'live' ? recordedMs : laterMs
    const id = makeId(timeMs, (count) => Array<number>(count).fill(index))
    return { ...entry, id, recordedAt: new Date(recordedMs).toISOString() }
  })
}

/** Asks about the incident as it would have gone on otherwise: an action that is taken back does so. */
function goElsewhere(incident: Incident, before: Entry[]): void {
  const last = before.at(-1)?.id
  const other = entryAt(0, START_MS + 2 * LENGTH_MS, { kind: 'update', audience: 'executives' })
  const added = { ...other, id: makeId(START_MS, () => Array<number>(16).fill(9), last) }
  const next = projectNext(incident, before, [...before, added])
  if (next) timerHistoryOf(next, START_MS + 3 * LENGTH_MS)
}

test('what the timers need to know of an incident that goes on is what the whole incident tells, at any moment', () => {
  let known = 0
  fc.assert(
    fc.property(anyGoingOn, fc.array(fc.nat(3 * LENGTH_MS), { minLength: 5, maxLength: 40 }), (goingOn, moments) => {
      const log = recorded(goingOn).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      let incident: Incident | undefined
      for (const [index] of log.entries()) {
        const [before, now] = [log.slice(0, index), log.slice(0, index + 1)]
        const next = incident && projectNext(incident, before, now)
        if (next) known += 1
        if (incident && index % 4 === 0) goElsewhere(incident, before)
        incident = next ?? project(now)
        // The clock is set back at times, too.
        for (const ask of [0, 1, 2]) {
          const nowMs = START_MS + (moments[(3 * index + ask) % moments.length] ?? 0)
          expect(timerHistoryOf(incident, nowMs)).toEqual(timerHistoryOf(project(now), nowMs))
        }
      }
    }),
    { numRuns: 1_000 },
  )
  expect(known).toBeGreaterThan(2_000)
})
