/*
 * One file for what the incident page shows at once: 40 requests fewer, for the reason that `islands.ts` above tells.
 */
import { keepColumn } from './keep-column.ts'

export { Roster } from '../command/Roster.tsx'
export { DrillPlace } from '../drill/DrillPlace.tsx'
export { Timeline } from '../timeline/Timeline.tsx'
export { Timers } from '../timers/Timers.tsx'
export { Todos } from '../todos/Todos.tsx'
export { Received } from '../transfer/Received.tsx'
export { CockpitContacts } from './CockpitContacts.tsx'
export { CockpitHead } from './CockpitHead.tsx'
export { CockpitTabs } from './CockpitTabs.tsx'
export { WhatNext } from './WhatNext.tsx'

// The build has no document.
if (!import.meta.env.SSR) keepColumn()
