import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NOBODY } from '../../fixtures/recording.ts'
import { openRunRecording, type RunRecording } from '../../fixtures/run-recording.ts'

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

const tick = (step: string, at = PAGE) =>
  page.log.record({ kind: 'step', step: `${at}:${step}`, state: 'done', label: step }, nextInRun(at, '值班交接'))

test('no run goes on before the first tick, and the id of the next one is the same in every tab', () => {
  expect(runs.runOf(PAGE).get()).toBeUndefined()
  const id = runs.nextRunId(PAGE)
  expect(runs.nextRunId(PAGE)).toBe(id)
  expect(page.area.texts.get(`poise:s:run.${PAGE}`)).toBe(id)
  tick('a')
  expect(runs.runOf(PAGE).get()?.id).toBe(id)
  expect(runs.askedRun(PAGE).get()).toBe(id)
  expect(runs.nextRunId(PAGE)).not.toBe(id)
})
test('the id of a run that was deleted isn’t used again', () => {
  const id = runs.nextRunId(PAGE)
  tick('a')
  page.log.remove(id)
  expect(runs.nextRunId(PAGE)).not.toBe(id)
})
test('a run that came from elsewhere goes on where none is open here', () => {
  tick('a')
  const [run] = runs.$runs.get()
  runs.askedRun(PAGE).set('')
  expect(runs.runOf(PAGE).get()?.id).toBe(run?.id)
})
test('runs are listed, the latest first, and an incident isn’t among them', () => {
  page.log.record({ kind: 'note', text: '一' }, NOBODY)
  tick('a')
  records.finishRun(runs.$runs.get()[0] as never)
  tick('b')
  tick('c', 'before/runbooks')
  const listed = runs.$runs.get()
  expect(listed.map(({ page: at }) => at).sort()).toEqual(['before/runbooks', PAGE, PAGE])
  expect(listed.map(({ id }) => id)).toEqual([...listed.map(({ id }) => id)].sort().reverse())
})
