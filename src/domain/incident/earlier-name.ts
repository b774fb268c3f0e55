import type { Entry } from '../log/entry.ts'
import type { Incident } from './project-incident.ts'
import { isQuiet } from './quiet.ts'

/**
 * Whether the record of a quiet incident holds a name that it isn't called by any more: entries are never changed, so
 * whoever is handed the record can read what it was called before.
 */
export function holdsEarlierName(incident: Incident | undefined, entries: readonly Entry[]): boolean {
  return (
    isQuiet(incident) &&
    entries.some((entry) => entry.kind === 'declared' && entry.title.trim() !== '' && entry.title !== incident?.title)
  )
}
