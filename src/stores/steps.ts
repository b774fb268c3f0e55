import { computed, type ReadableAtom } from 'nanostores'
import type { StepTick } from '../domain/incident/project-incident.ts'
import type { StepKey, StepState } from '../domain/log/entry.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'
import { setting } from './setting.ts'

/** What became of each step: one that was taken back stands as `open`, one that nobody has touched is absent. */
export type Steps = ReadonlyMap<StepKey, StepTick>

/** No step ticked: what the built page shows. */
export const NO_STEPS: Steps = new Map()

/** Ticked and skipped steps of the open incident. */
export const $steps: ReadableAtom<Steps> = computed($incident, (incident) => incident?.steps ?? NO_STEPS)

/** Whether finished steps are hidden; `yes` or the empty text. */
export const $onlyUnfinished = setting('only-unfinished', (value) => value === 'yes')

/**
 * Writes down what became of a step. Nothing is written when it stands so already.
 * @param label the step as the person saw it
 */
export function recordStep(step: StepKey, state: StepState, label: string, reason?: string): void {
  const known = $incident.get()?.steps.get(step)
  if ((known?.state ?? 'open') === state && known?.reason === reason) return
  record({ kind: 'step', step, state, label, ...(reason ? { reason } : {}) }, { by: me() })
}
