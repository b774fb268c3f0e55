import fc from 'fast-check'
import { expect, test } from 'vitest'
import { debrief } from '../../../../src/domain/drill/debrief.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { anyEntry, anyInstant } from '../../../fixtures/any-entry.ts'
import { inject, scenario } from '../../../fixtures/drill.ts'

const anyScenario = fc
  .uniqueArray(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 12 })
  .map((minutes) => scenario(...minutes.sort((a, b) => a - b).map((minute) => inject(minute))))
const anyNow = anyInstant.map((instant) => Date.parse(instant))
const anyLog = fc.array(anyEntry, { maxLength: 20 })

test('any record can be looked back upon, and no entry stands under two injects', () => {
  fc.assert(
    fc.property(anyScenario, anyLog, anyNow, (play, log, endMs) => {
      const found = debrief(play, project(log), endMs)
      const all = found.injects.flatMap(({ recorded }) => recorded.map((entry) => entry))
      expect(new Set(all).size).toBe(all.length)
      expect(found.injects.length + found.unseenCount).toBe(play.injects.length)
      expect(found.executiveGapsMs.every((gapMs) => gapMs >= 0)).toBe(true)
    }),
  )
})

test('the debrief is the same in whichever order the entries arrived', () => {
  fc.assert(
    fc.property(anyScenario, anyLog, anyNow, (play, log, endMs) => {
      const unique = [...new Map(log.map((entry: Entry) => [entry.id, entry])).values()]
      const forward = debrief(play, project(unique), endMs)
      expect(debrief(play, project(unique.toReversed()), endMs)).toEqual(forward)
    }),
  )
})
