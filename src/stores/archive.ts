import { computed, type ReadableAtom } from 'nanostores'
import { type Incident, project } from '../domain/incident/project-incident.ts'
import { isRun } from '../domain/incident/is-run.ts'
import type { Entry, IncidentId } from '../domain/log/entry.ts'
import { dropKeptTexts } from './held-texts.ts'
import { $currentId, $logs, open, remove } from './log/index.ts'
import { retract } from './retract.ts'

/** One incident of this browser, for a list. */
export interface ArchivedIncident {
  id: IncidentId
  entries: readonly Entry[]
  incident: Incident
  isCurrent: boolean
}

/** None: what the built page shows. */
export const NO_INCIDENTS: readonly ArchivedIncident[] = []

/** Every incident that this browser holds, the latest first; a run of a calm checklist is none. */
export const $incidents: ReadableAtom<readonly ArchivedIncident[]> = computed([$logs, $currentId], (logs, current) =>
  [...logs]
    .filter(([, entries]) => !isRun(entries))
    .map(([id, entries]) => ({ id, entries, incident: project(entries), isCurrent: id === current }))
    .sort((a, b) => (a.id < b.id ? 1 : -1)),
)

/** Goes on recording in another incident. An archived one comes out of the archive: the archiving is retracted. */
export function openIncident({ id, incident }: ArchivedIncident): void {
  open(id)
  for (const entry of incident.timeline) if (entry.kind === 'archived') retract(entry.id, 'archived')
}

/** Opens an incident again that was archived by this entry. */
export function unarchive({ id, incident }: Entry): void {
  open(incident)
  retract(id, 'archived')
}

/** Records under another incident from now on; a fresh one when `incident` is left out. An archived one stays archived. */
export function switchTo(incident?: IncidentId): void {
  open(incident)
}

/** Deletes the whole record of an incident or a run from this browser, what came to it since it was listed included. */
export function deleteIncident({ id }: Pick<ArchivedIncident, 'id'>): void {
  remove(id)
  dropKeptTexts(id)
}
