import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NOBODY, openRecording, type Recording } from '../../fixtures/recording.ts'

const PAGE = 'oncall/oncall-handover'
const STEP = `${PAGE}:on-call/read-back`

let page: Recording
let steps: typeof import('../../../src/stores/steps.ts')
let tickCalmly: typeof import('../../../src/stores/tick-calmly.ts').tickCalmly
let runs: typeof import('../../../src/stores/runs.ts')

beforeEach(async () => {
  page = await openRecording()
  steps = await import('../../../src/stores/steps.ts')
  runs = await import('../../../src/stores/runs.ts')
  ;({ tickCalmly } = await import('../../../src/stores/tick-calmly.ts'))
})
afterEach(() => vi.unstubAllGlobals())

test('while a page is ticked calmly, its ticks are those of its run, and afterward those of the incident again', () => {
  const stop = tickCalmly(PAGE, '值班交接')
  steps.recordStep(STEP, 'done', '复述')
  steps.recordStep(STEP, 'done', '复述')
  expect(steps.$steps.get().get(STEP)?.state).toBe('done')
  expect(runs.$runs.get()[0]?.entries).toHaveLength(4)
  expect(page.log.$entries.get()).toEqual([])
  stop()
  expect(steps.$steps.get().size).toBe(0)
  steps.recordStep('during/x:a', 'done', 'a')
  expect(page.recorded()).toHaveLength(1)
})
test('the list has the id of the run that goes on, and of the next one as soon as that is finished', async () => {
  const { finishRun } = await import('../../../src/stores/run-records.ts')
  tickCalmly(PAGE, '值班交接')
  const waiting = steps.$calmList.get()?.id
  steps.recordStep(STEP, 'done', '复述')
  const [run] = runs.$runs.get()
  expect([waiting, steps.$calmList.get()?.id]).toEqual([run?.id, run?.id])
  if (run) finishRun(run)
  expect(steps.$calmList.get()?.id).toBe(runs.askedRun(PAGE).get())
  expect(steps.$calmList.get()?.id).not.toBe(run?.id)
})
test('opening a page begins no run, and taking nothing back begins none either', () => {
  tickCalmly(PAGE, '值班交接')
  steps.recordStep(STEP, 'open', '复述')
  expect(runs.$runs.get()).toEqual([])
})
test('a tick that another tab wrote into the run that waits is seen here', () => {
  tickCalmly(PAGE, '值班交接')
  const id = runs.askedRun(PAGE).get()
  const at = '2026-11-22T03:00:00.000Z'
  const key = (last: string) => `poise:e:${id}:01M80K4FW0BBBBBBBBBBBB000${last}`
  page.otherTab(key('1'), JSON.stringify({ v: 1, at, kind: 'field', field: 'run', value: PAGE }))
  page.otherTab(key('2'), JSON.stringify({ v: 1, at, kind: 'step', step: STEP, state: 'done', label: '复述' }))
  expect(steps.$steps.get().get(STEP)?.state).toBe('done')
})
test('an incident that was ticked on this page before keeps its ticks to itself', () => {
  page.log.record({ kind: 'step', step: STEP, state: 'done', label: '复述' }, NOBODY)
  tickCalmly(PAGE, '值班交接')
  expect(steps.$steps.get().size).toBe(0)
})
