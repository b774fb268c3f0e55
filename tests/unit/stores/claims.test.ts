import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { STEP } from '../../fixtures/entries.ts'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let claims: typeof import('../../../src/stores/claims.ts')

beforeEach(async () => {
  page = await openRecording()
  claims = await import('../../../src/stores/claims.ts')
})
afterEach(() => vi.unstubAllGlobals())

test('a step is claimed once, in the words that the person saw, and let go once', () => {
  claims.leaveStep(STEP, 'Stay on topic.')
  for (let times = 0; times < 2; times++) claims.claimStep(STEP, 'Stay on topic.')
  expect(claims.$mySteps.get().has(STEP)).toBe(true)
  for (let times = 0; times < 2; times++) claims.leaveStep(STEP, 'Stay on topic.')
  const said = { kind: 'claim', step: STEP, person: ME, label: 'Stay on topic.', by: ME }
  expect(page.recorded()).toEqual([said, { ...said, left: true }])
  expect(claims.$claims.get().size).toBe(0)
})

test('a step is mine under the name that I go by now', async () => {
  claims.claimStep(STEP, 'Stay on topic.')
  const { $myName } = await import('../../../src/stores/me.ts')
  $myName.set('Another')
  expect(claims.$mySteps.get().has(STEP)).toBe(false)
  $myName.set(ME)
  expect(claims.$mySteps.get().has(STEP)).toBe(true)
})
