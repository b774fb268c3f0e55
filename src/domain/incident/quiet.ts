import type { PostmortemField } from '../log/entry.ts'
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
