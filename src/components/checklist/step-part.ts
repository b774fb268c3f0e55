/** One file for what comes once the menu of a step is opened, somebody has taken a step on, or a tick has lost its step. */
export { ClaimMarks } from './ClaimMarks.tsx'
export { RemovedList } from './RemovedList.tsx'
export { closeOthers, StepMenuItems } from './StepMenuItems.tsx'
