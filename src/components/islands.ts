// One entry for what every checklist page wakes: a request for each island would cost more than its code.
export { RoleProgress } from './checklist/RoleProgress.tsx'
export { RoleRail } from './checklist/RoleRail.tsx'
export { StepCheck } from './checklist/StepCheck.tsx'
export { ContactSummary } from './contact/ContactSummary.tsx'
export { IncidentBar } from './incident/IncidentBar.tsx'
export { TimelineRail } from './incident/TimelineRail.tsx'
