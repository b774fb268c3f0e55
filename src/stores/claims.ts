import { computed, type ReadableAtom } from 'nanostores'
import { type Claim, claimsOf, NO_CLAIMS } from '../domain/incident/claims.ts'
import type { StepKey } from '../domain/log/entry.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { $myName, $myRole, me } from './me.ts'
import { $calmList } from './steps.ts'

/** Who does which step of the open incident; nobody on a page that is ticked in calm times. */
export const $claims: ReadableAtom<ReadonlyMap<StepKey, Claim>> = computed([$incident, $calmList], (incident, calm) =>
  incident && !calm ? claimsOf(incident) : NO_CLAIMS,
)

/** The steps that are mine: claimed under the name or the role that I go by now. */
export const $mySteps: ReadableAtom<ReadonlySet<StepKey>> = computed(
  [$claims, $myName, $myRole],
  (claims) => new Set([...claims].flatMap(([step, { person }]) => (person === (me() ?? '') ? step : []))),
)

/**
 * Says that I do a step. Nothing is recorded when I have it already.
 * @param label the step as the person saw it
 */
export function claimStep(step: StepKey, label: string): void {
  if (!$mySteps.get().has(step)) recordClaim(step, label)
}

/** Says that I don't do a step any more. Nothing is recorded when it isn't mine. */
export function leaveStep(step: StepKey, label: string): void {
  if ($mySteps.get().has(step)) recordClaim(step, label, true)
}

function recordClaim(step: StepKey, label: string, left?: true): void {
  const by = me()
  record({ kind: 'claim', step, person: by ?? '', label, ...(left && { left }) }, { by })
}
