import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DRILL_TIMER } from '../../../src/domain/log/drill-timer.ts'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let drill: typeof import('../../../src/stores/drill.ts')

beforeEach(async () => {
  page = await openRecording()
  drill = await import('../../../src/stores/drill.ts')
})
afterEach(() => vi.unstubAllGlobals())

test('the clock of a drill is stopped, goes on, and brings an inject early, each as an entry of who did it', () => {
  const ids = [drill.pauseDrill(), drill.resumeDrill(), drill.callInject(12)]
  const timer = { kind: 'timer', timer: DRILL_TIMER, by: ME }
  expect(page.recorded()).toEqual([
    { ...timer, act: 'stopped' },
    { ...timer, act: 'started' },
    { ...timer, act: 'done', minutes: 12 },
  ])
  expect(page.log.$entries.get().map(({ id }) => id)).toEqual(ids)
})
