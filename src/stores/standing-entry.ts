import type { TimelineEntry } from '../domain/incident/project-incident.ts'
import type { EntryId } from '../domain/log/entry.ts'
import { $incident } from './incident.ts'

/** The entry as the timeline shows it; `undefined` when it isn't there or was retracted. */
export function standingEntry(id: EntryId): TimelineEntry | undefined {
  return $incident.get()?.timeline.find((entry) => entry.id === id && !entry.retracted)
}
