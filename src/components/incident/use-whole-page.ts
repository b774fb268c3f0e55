import { useEffect } from 'preact/hooks'
import type { Incident, StepAliases } from '../../domain/incident/project-incident.ts'
import { $stepAliases } from '../../stores/incident.ts'
import { followPhase } from '../../stores/phase.ts'

/** What the bar, or the head of the incident page, does for the whole page: it says whether an incident runs, or a drill. */
export function useWholePage(incident: Incident | undefined, aliases: StepAliases | undefined): void {
  useEffect(() => {
    if (aliases) $stepAliases.set(aliases)
    return followPhase()
  }, [])
  // The watermark and the color of a drill belong to the whole page.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-drill', incident?.drill === true)
  }, [incident?.drill])
}
