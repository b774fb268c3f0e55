import type { Entry, PostmortemField } from '../log/entry.ts'
import type { Incident } from './project-incident.ts'

/** The field that says that an incident is quiet, by `QUIET`: a security incident of which others must not learn. */
export const QUIET_FIELD: PostmortemField = 'quiet'
/** Its value; any other means that it isn't. */
export const QUIET = 'yes'

/**
 * Whether an incident is quiet: its name is a code name, nothing of it goes public or into a notification, and a calendar
 * shows that name alone.
 */
export function isQuiet(incident: Pick<Incident, 'fields'> | undefined): boolean {
  return incident?.fields.get(QUIET_FIELD) === QUIET
}

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
