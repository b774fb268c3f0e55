import { deleteIncident } from './archive.ts'
import { CURRENT_KEY } from './log/current-id.ts'
import { DELETED_PREFIX } from './log/stored-entries.ts'
import { $logs } from './log/index.ts'
import { storage } from './storage.ts'

const PREFIX = 'poise:'

/**
 * Deletes everything that people have recorded, typed or chosen on this device: every incident and run with its second copy, and
 * names, contacts, settings and half-typed texts. What stays are the numbers of the deleted incidents, by which a tab that
 * sleeps knows that it may not write them back. Whoever calls this loads the page afresh: its stores still hold what was.
 */
export function clearDevice(): void {
  for (const id of [...$logs.get().keys()].sort().reverse()) deleteIncident({ id })
  for (const key of storage.keys())
    if (key.startsWith(PREFIX) && key !== CURRENT_KEY && !key.startsWith(DELETED_PREFIX)) storage.remove(key)
}
