import type { EntryOf } from '../log/entry.ts'
import type { TimelineEntry } from './project-incident.ts'

/**
 * Whether an entry says that the status page was updated, and stands. Only that answers the rhythm of public updates: what
 * goes to the public through another channel does not (message templates, “Channels”).
 */
export function isStatusPost(entry: TimelineEntry): entry is Extract<TimelineEntry, EntryOf<'update'>> {
  return entry.kind === 'update' && entry.audience === 'public' && !entry.channel && !entry.retracted
}
