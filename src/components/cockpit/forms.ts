/*
 * One file for what somebody has to open on the incident page: forms, menus, settings. `use-forms.ts` fetches it.
 */
export { rewriteNote } from '../../stores/amendments.ts'
export { filterTimeline } from '../../domain/incident/timeline-filter.ts'
export { TopicForm } from '../command/TopicForm.tsx'
export { EntryActions } from '../timeline/EntryActions.tsx'
export { FilterFields } from '../timeline/FilterFields.tsx'
export { momentOfNote } from '../timeline/moment-of-note.ts'
export { MoreFields } from '../timeline/MoreFields.tsx'
export { Reminders } from '../timers/Reminders.tsx'
export { TimeBoxForm } from '../timers/TimeBoxForm.tsx'
export { WhichPass } from '../WhichPass.tsx'
