import type { Incident } from './project-incident.ts'
import { byId, type StepKey } from '../log/entry.ts'

/** Somebody who does a step. */
export interface Claim {
  /** Their name, or their role; empty where they gave neither. */
  person: string
  /** The step as they saw it. */
  label: string
}

/** Nobody does any step. */
export const NO_CLAIMS: ReadonlyMap<StepKey, Claim> = new Map()

/**
 * Who does which step, in the order of recording: a later claim takes a step over, and only the person who has it lets it
 * go. A tick or a skip ends it, and whoever claims what is finished comes too late; opened again, nobody has it.
 */
export function claimsOf({ timeline }: Pick<Incident, 'timeline'>): ReadonlyMap<StepKey, Claim> {
  const claims = new Map<StepKey, Claim>()
  const finished = new Set<StepKey>()
  const entries = timeline.flatMap((entry) => ('step' in entry && !entry.retracted ? entry : []))
  for (const entry of entries.sort(byId)) {
    const { step } = entry
    if (entry.kind === 'step') {
      if (entry.state === 'open') finished.delete(step)
      else finished.add(step)
      claims.delete(step)
    } else if (finished.has(step)) continue
    else if (!entry.left) claims.set(step, { person: entry.person.trim(), label: entry.label })
    else if (claims.get(step)?.person === entry.person.trim()) claims.delete(step)
  }
  return claims
}
