import { atom, computed, type ReadableAtom } from 'nanostores'
import type { StepTick } from '../domain/incident/project-incident.ts'
import type { IncidentId, StepKey, StepState } from '../domain/log/entry.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'
import { setting } from './setting.ts'

/** What became of each step: one that was taken back stands as `open`, one that nobody has touched is absent. */
export type Steps = ReadonlyMap<StepKey, StepTick>

/** What stands in the place of the open incident on a page that is ticked in calm times. */
interface CalmList {
  /** Of the record that is ticked, also while it has no entries yet. */
  id: IncidentId
  steps: Steps
  /** Begins the record where nothing goes on. @returns who records in it now, and where the next entry stands */
  next: () => Parameters<typeof record>[1]
}

/** The list of a page that is ticked in calm times; `undefined` on every other page. `tick-calmly.ts` says when. */
export const $calmList = atom<CalmList | undefined>()

/** No step ticked: what the built page shows. */
export const NO_STEPS: Steps = new Map()

/** Ticked and skipped steps: of the open incident, or of the run of a calm page. */
export const $steps: ReadableAtom<Steps> = computed(
  [$incident, $calmList],
  (incident, calm) => (calm ?? incident)?.steps ?? NO_STEPS,
)

/** Whether finished steps are hidden; `yes` or the empty text. */
export const $onlyUnfinished = setting('only-unfinished', (value) => value === 'yes')

/**
 * Records what became of a step. Nothing is recorded when the step has this state and this reason already.
 * @param label the step as the person saw it
 * @param filled the same with what stood in its blanks; absent where nothing did
 */
export function recordStep(step: StepKey, state: StepState, label: string, reason?: string, filled?: string): void {
  const tick = $steps.get().get(step)
  // What is taken back is what was ticked, whatever has been filled in since.
  const said = state === 'open' ? tick?.filled : filled
  if ((tick?.state ?? 'open') === state && tick?.reason === reason) return
  record(
    { kind: 'step', step, state, label, ...(said && { filled: said }), ...(reason && { reason }) },
    $calmList.get()?.next() ?? { by: me() },
  )
}
