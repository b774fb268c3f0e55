import { computed, type ReadableAtom } from 'nanostores'
import { type Incident, project } from '../domain/incident/project-incident.ts'
import type { Entry, IncidentId } from '../domain/log/entry.ts'
import { $currentId, $logs, deleteLog, record, switchTo } from './log/index.ts'
import { me } from './me.ts'

/** One incident of this browser, for a list. */
export interface ArchivedIncident {
  id: IncidentId
  entries: readonly Entry[]
  incident: Incident
  isCurrent: boolean
}

/** None: what the built page shows. */
export const NO_INCIDENTS: readonly ArchivedIncident[] = []

/** Every incident that this browser holds, the latest first. */
export const $incidents: ReadableAtom<readonly ArchivedIncident[]> = computed([$logs, $currentId], (logs, current) =>
  [...logs]
    .map(([id, entries]) => ({ id, entries, incident: project(entries), isCurrent: id === current }))
    .sort((a, b) => (a.id < b.id ? 1 : -1)),
)

/** Goes on recording in another incident. An archived one comes out of the archive: the archiving is retracted. */
export function openIncident({ id, incident }: ArchivedIncident): void {
  switchTo(id)
  for (const entry of incident.timeline) {
    if (entry.kind === 'archived' && !entry.retracted) record({ kind: 'retracted', entry: entry.id }, { by: me() })
  }
}

/** Deletes the whole record of an incident from this browser, what came to it since it was listed included. */
export function deleteIncident({ id }: ArchivedIncident): void {
  deleteLog(id)
}
