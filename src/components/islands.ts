/*
 * One file for what every page with steps wakes: 5 requests and 0.3 kB fewer. Each island that a page imports by itself
 * is requested by itself, if only to be passed on: https://github.com/withastro/astro/issues/17016
 */
export { RoleProgress } from './checklist/RoleProgress.tsx'
export { RoleRail } from './checklist/RoleRail.tsx'
export { StepBoxes } from './checklist/StepBoxes.tsx'
export { ContactSummary } from './contact/ContactSummary.tsx'
export { IncidentBar } from './incident/IncidentBar.tsx'
/** What wakes them, and every other island: `build/lean-scripts.ts` names this file in the place of Astro's. */
export { default } from './hydrate.ts'
