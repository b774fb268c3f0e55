import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRunRecording, type RunRecording } from '../../fixtures/run-recording.ts'
import type { Run } from '../../../src/domain/incident/run.ts'

const PAGE = 'oncall/oncall-handover'

let page: RunRecording
let runs: RunRecording['runs']
let nextInRun: RunRecording['nextInRun']
let records: RunRecording['records']

beforeEach(async () => {
  page = await openRunRecording()
  ;({ runs, nextInRun, records } = page)
})
afterEach(() => vi.unstubAllGlobals())

const tick = (step: string) =>
  page.log.record({ kind: 'step', step: `${PAGE}:${step}`, state: 'done', label: step }, nextInRun(PAGE, '值班交接'))
const latest = () => runs.$runs.get()[0] as Run

test('after a run is finished the next tick begins another one, and taking it back brings the first one back', () => {
  tick('a')
  const first = latest()
  const undo = records.finishRun(first)
  expect(runs.runOf(PAGE).get()).toBeUndefined()
  undo()
  expect(runs.runOf(PAGE).get()?.id).toBe(first.id)
  records.finishRun(first)
  tick('b')
  expect(latest().id).not.toBe(first.id)
  expect([...latest().steps.keys()]).toEqual([`${PAGE}:b`])
})
test('a finished run goes on where somebody opens it again; one that goes on isn’t written to', () => {
  tick('a')
  const first = latest()
  records.finishRun(first)
  tick('b')
  records.continueRun(runs.$runs.get()[1] as Run)
  expect(runs.runOf(PAGE).get()?.id).toBe(first.id)
  const { entries } = runs.$runs.get()[1] as Run
  records.continueRun(runs.$runs.get()[1] as Run)
  expect(runs.$runs.get()[1]?.entries).toHaveLength(entries.length)
})
test('a run can only be read once a newer Poise has written here', async () => {
  const { refusalOf } = await import('../../../src/stores/log/refusal.ts')
  tick('a')
  const run = latest()
  page.writeNewer()
  expect(refusalOf(() => tick('b'))).toBe('newer')
  expect(refusalOf(() => records.finishRun(run))).toBe('newer')
})
