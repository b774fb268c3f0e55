import type { StepTick } from './project-incident.ts'
import type { StepKey } from '../log/entry.ts'

/** How far a list of steps has come. A skipped step is finished: somebody decided about it. */
export interface Progress {
  finished: number
  total: number
}

/** Counts the finished ones among `steps`; ticks of other steps don't count. */
export function progressOf(steps: readonly StepKey[], ticks: ReadonlyMap<StepKey, StepTick>): Progress {
  const finished = steps.filter((step) => (ticks.get(step)?.state ?? 'open') !== 'open').length
  return { finished, total: steps.length }
}

/**
 * Keys of a page's steps.
 * @param ids separated by single spaces; at least one
 */
export function stepKeys(route: string, ids: string): StepKey[] {
  return ids.split(' ').map((id) => `${route}:${id}`)
}
