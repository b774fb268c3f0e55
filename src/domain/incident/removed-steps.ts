import type { StepTick } from './project-incident.ts'
import type { StepKey } from '../log/entry.ts'

/** A step that its page doesn't have any more, as it was ticked or skipped. */
export interface RemovedStep extends StepTick {
  step: StepKey
}

/**
 * Ticked and skipped steps of a page that aren't on it now, in the order in which they were ticked: they were removed
 * since, or the record comes from where the page is another one. A step that was unticked again is left out.
 * @param route the page, for example `during/during-an-incident`
 * @param present keys of the steps that stand on it
 * @param ticks with the aliases of renamed steps followed, or renamed steps would be listed too
 */
export function removedSteps(
  route: string,
  present: readonly StepKey[],
  ticks: ReadonlyMap<StepKey, StepTick>,
): RemovedStep[] {
  return [...ticks]
    .filter(([step, { state }]) => state !== 'open' && step.startsWith(`${route}:`) && !present.includes(step))
    .map(([step, tick]) => ({ step, ...tick }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
