import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeId } from '../../../src/domain/log/ulid.ts'
import { ME, NOBODY, openRecording, type Recording } from '../../fixtures/recording.ts'
import type { Run } from '../../../src/domain/incident/run.ts'

const PAGE = 'oncall/oncall-handover'

let page: Recording
let runs: typeof import('../../../src/stores/runs.ts')
let nextInRun: typeof import('../../../src/stores/next-in-run.ts').nextInRun

beforeEach(async () => {
  page = await openRecording()
  runs = await import('../../../src/stores/runs.ts')
  ;({ nextInRun } = await import('../../../src/stores/next-in-run.ts'))
})
afterEach(() => vi.unstubAllGlobals())

const tick = (step: string) =>
  page.log.record({ kind: 'step', step: `${PAGE}:${step}`, state: 'done', label: step }, nextInRun(PAGE, '值班交接'))
const latest = () => runs.$runs.get()[0] as Run
const kinds = (run: Run) => run.entries.map(({ kind }) => kind)

test('the first tick begins a run with its page and title, the next one joins it, in the name of who ticks', () => {
  tick('a')
  tick('b')
  expect(runs.$runs.get()).toHaveLength(1)
  expect(kinds(latest())).toEqual(['field', 'field', 'archived', 'step', 'step'])
  expect(latest()).toMatchObject({ page: PAGE, title: '值班交接' })
  expect(new Set(latest().entries.map(({ by }) => by))).toEqual(new Set([ME]))
})
test('a run stands beside the open incident, and neither has what the other has', () => {
  tick('a')
  expect(page.log.$entries.get()).toEqual([])
  page.log.record({ kind: 'note', text: '一' }, NOBODY)
  tick('b')
  expect(page.recorded()).toEqual([{ kind: 'note', text: '一' }])
  expect(kinds(latest())).toEqual(['field', 'field', 'archived', 'step', 'step'])
})
test('what is recorded stands behind what is there, also where that came from a clock that is ahead', async () => {
  const { placeIn } = await import('../../../src/stores/next-in-run.ts')
  tick('a')
  const [run] = runs.$runs.get()
  if (!run) throw new Error('There is no run.')
  const ahead = makeId(Date.parse(run.startedAt) + 3_600_000, (count) => Array(count).fill(31) as number[])
  page.log.record({ kind: 'ended' }, { ...placeIn(run.id), as: { id: ahead, recordedAt: run.startedAt } })
  const { as, by, incident } = placeIn(run.id)
  expect(as.id > ahead).toBe(true)
  expect({ by, incident }).toEqual({ by: ME, incident: run.id })
})
test('another tab that was closed and opened again finds the open incident, not the run', async () => {
  tick('a')
  const texts = [...page.area.texts].filter(([key]) => key !== 'poise:current')
  const again = await openRecording(texts)
  expect(again.log.$entries.get()).toEqual([])
})
