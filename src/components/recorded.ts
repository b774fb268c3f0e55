/*
 * One file for what a page to read wakes beside its bar once something is recorded: 12 requests fewer, for the reason
 * that `islands.ts` tells.
 */
export { BesideSteps } from './checklist/BesideSteps.tsx'
export { TimelineRail } from './incident/TimelineRail.tsx'
