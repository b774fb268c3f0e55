import { computed, type ReadableAtom } from 'nanostores'
import { type Phase, phaseOf } from '../domain/incident/phase.ts'
import { $incident } from './incident.ts'
import { setting } from './setting.ts'

/** The phase of the open incident. */
export const $phase: ReadableAtom<Phase> = computed($incident, phaseOf)

/**
 * The phase as this browser saw it last. `components/site/first-look.ts` reads it before anything is painted, so that the bar has
 * its height, and claims nothing that isn't so, before its code has arrived.
 */
const $lastPhase = setting('phase', (text) => text === 'none' || text === 'running' || text === 'ended')

/** Shows the phase on the page's root, where the style sheets read it, and remembers it. @returns the end of that */
export function followPhase(): () => void {
  return $phase.subscribe((phase) => {
    document.documentElement.dataset.phase = phase
    $lastPhase.set(phase)
  })
}
