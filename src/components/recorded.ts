/*
 * One file for what a page wakes beside its first screen once something is recorded: 12 requests fewer, for the reason
 * that `islands.ts` tells.
 */
export { RemovedSteps } from './checklist/RemovedSteps.tsx'
export { BarCommands } from './incident/BarCommands.tsx'
export { BarLine } from './incident/BarLine.tsx'
export { TimelineRail } from './incident/TimelineRail.tsx'
