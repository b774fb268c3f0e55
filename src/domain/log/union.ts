import { byId, type Entry, type EntryId } from './entry.ts'

/**
 * Set union by entry id, sorted by id: the only way two logs meet.
 * Commutative, associative, idempotent. Should two entries carry one id and differ (a forged file),
 * the one whose JSON sorts first wins, whichever log it came from.
 */
export function union(...logs: readonly (readonly Entry[])[]): Entry[] {
  const entries = new Map<EntryId, Entry>()
  for (const log of logs) {
    for (const entry of log) {
      const other = entries.get(entry.id)
      if (!other || (other !== entry && canonical(entry) < canonical(other))) entries.set(entry.id, entry)
    }
  }
  return [...entries.values()].sort(byId)
}

/** An entry as a text that doesn’t depend on the order of its properties: two entries say the same when these are equal. */
export function canonical(entry: Entry): string {
  return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
}
