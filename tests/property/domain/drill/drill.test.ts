import fc from 'fast-check'
import { expect, test } from 'vitest'
import { injectsUntil, nextInject } from '../../../../src/domain/drill/drill.ts'
import { anyInstant } from '../../../fixtures/any-entry.ts'
import { inject, scenario } from '../../../fixtures/drill.ts'

const anyScenario = fc
  .uniqueArray(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 12 })
  .map((minutes) => scenario(...minutes.sort((a, b) => a - b).map((minute) => inject(minute))))

test('at any moment the next inject is the first that has not appeared', () => {
  fc.assert(
    fc.property(anyScenario, anyInstant, fc.integer({ min: -10, max: 300 }), (play, startedAt, minutes) => {
      const nowMs = Date.parse(startedAt) + minutes * 60_000
      const appeared = injectsUntil(play, startedAt, nowMs)
      expect(appeared.map((one) => one.inject)).toEqual(play.injects.slice(0, appeared.length))
      const next = nextInject(play, startedAt, nowMs)
      if (next) expect(next.inject).toBe(play.injects[appeared.length])
    }),
  )
})
