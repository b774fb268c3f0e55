/* One file for the sections of the form that are more than fields, fetched once somebody is at the form. */
export { ActionItems } from './ActionItems.tsx'
export { Responders } from './Responders.tsx'
export { TimelineTable } from './TimelineTable.tsx'
