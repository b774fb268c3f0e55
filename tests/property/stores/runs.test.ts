import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { Run } from '../../../src/domain/incident/run.ts'
import { openRecording } from '../../fixtures/recording.ts'

const CALM = ['oncall/oncall-handover', 'oncall/planned-peaks']
const STEPS = ['a', 'b', 'c']

/** What a person does: ticks on a page, calm or not, finishes its run, or archives the incident. */
const move = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...CALM, 'during/x'), fc.constantFrom(...STEPS)) },
  { weight: 1, arbitrary: fc.constantFrom(...CALM) },
  { weight: 1, arbitrary: fc.constant('archive' as const) },
)

afterEach(() => vi.unstubAllGlobals())

test('FAULTS 98: any mix of ticks on calm pages and in incidents ends in records that have nothing in common', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 40 }), async (moves) => {
      const { log } = await openRecording()
      const { $calmList, recordStep } = await import('../../../src/stores/steps.ts')
      const { tickCalmly } = await import('../../../src/stores/tick-calmly.ts')
      const { finishRun } = await import('../../../src/stores/run-records.ts')
      const { $runs, runOf } = await import('../../../src/stores/runs.ts')
      const { startClean } = await import('../../../src/stores/start-clean.ts')
      const finished = new Map<string, number>()
      for (const one of moves) {
        if (one === 'archive') startClean()
        else if (typeof one === 'string') {
          const run = runOf(one).get()
          if (run) finished.set(run.id, finishRun(run) && run.entries.length + 1)
        } else {
          const [page, step] = one
          const leave = CALM.includes(page) ? tickCalmly(page, page) : undefined
          expect($calmList.get() === undefined).toBe(leave === undefined)
          recordStep(`${page}:${step}`, 'done', step)
          leave?.()
        }
      }
      const pagesOf = (entries: Run['entries']) =>
        new Set(entries.flatMap((entry) => (entry.kind === 'step' ? [entry.step.split(':')[0]] : [])))
      const runs = $runs.get()
      for (const run of runs) expect([...pagesOf(run.entries)]).toEqual([run.page])
      // What is finished has got no tick since.
      for (const run of runs) if (run.finishedAt) expect(run.entries).toHaveLength(finished.get(run.id) ?? 0)
      for (const [id, entries] of log.$logs.get())
        if (!runs.some((run) => run.id === id)) expect([...pagesOf(entries)]).toEqual(['during/x'])
      // At most one run of a page goes on.
      for (const page of CALM)
        expect(runs.filter((run) => run.page === page && !run.finishedAt).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 60 },
  )
})
