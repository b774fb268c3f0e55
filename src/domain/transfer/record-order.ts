import type { Entry, IncidentId } from '../log/entry.ts'
import { union } from '../log/union.ts'

/**
 * The incidents of these entries, sorted by id, each with its entries sorted by id. One that comes twice is there once
 * (see `union`); equal ids in different incidents are different entries, as they are in the storage.
 */
export function byIncident(entries: readonly Entry[]): [IncidentId, Entry[]][] {
  const logs = new Map<IncidentId, Entry[]>()
  for (const entry of entries) {
    const log = logs.get(entry.incident)
    if (log) log.push(entry)
    else logs.set(entry.incident, [entry])
  }
  return [...logs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([incident, log]) => [incident, union(log)])
}

/** What stands first in the line of an entry; the rest follows in the order of its names. */
const FIRST = ['id', 'kind', 'at', 'recordedAt', 'by']

/** An entry as one line of a file, without its incident. Equal entries give equal lines. */
export function entryLine({ incident, ...entry }: Entry): string {
  const rank = (name: string) => (FIRST.indexOf(name) + 1 || FIRST.length + 1).toString() + name
  return JSON.stringify(Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))))
}
