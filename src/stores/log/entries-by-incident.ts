import type { Entry, EntryId, IncidentId } from '../../domain/log/entry.ts'
import { entryKey } from '../../domain/log/stored-entry.ts'
import { union } from '../../domain/log/union.ts'

/** The entries that a tab holds, by incident, each incident's in the order of recording. */
export interface EntriesByIncident {
  of(incident: IncidentId): readonly Entry[]
  /** All of them. This is the map itself, not a copy: entries that are added later appear in it. */
  all(): ReadonlyMap<IncidentId, readonly Entry[]>
  /** Takes in what isn't there yet. One with a known id is left out, whatever it says. @returns those that were new */
  add(entries: readonly Entry[]): readonly Entry[]
  /** Takes entries out; an incident goes with its last entry. */
  drop(entries: readonly { incident: IncidentId; id: EntryId }[]): void
}

/** None yet. */
export function createEntries(): EntriesByIncident {
  const logs = new Map<IncidentId, Entry[]>()

  /** The usual case: the next entry comes last. It must be quick even when ten thousand others are there. */
  function append(entry: Entry): boolean {
    const log = logs.get(entry.incident) ?? []
    if ((log.at(-1)?.id ?? '') >= entry.id) return false
    log.push(entry)
    logs.set(entry.incident, log)
    return true
  }
  /** Many at once are sorted in once, not one by one. */
  function sortIn(entries: readonly Entry[]): readonly Entry[] {
    return incidentsOf(entries).flatMap((incident) => {
      const log = logs.get(incident) ?? []
      const ids = new Set(log.map(({ id }) => id))
      const fresh = union(entries.filter((entry) => entry.incident === incident && !ids.has(entry.id)))
      if (fresh.length > 0) logs.set(incident, union(log, fresh))
      return fresh
    })
  }
  return {
    of: (incident) => logs.get(incident) ?? [],
    all: () => logs,
    add: (entries) => (entries.length === 1 && entries.every(append) ? entries : sortIn(entries)),
    drop(entries) {
      const gone = new Set(entries.map(entryKey))
      for (const incident of incidentsOf(entries)) {
        const rest = (logs.get(incident) ?? []).filter((entry) => !gone.has(entryKey(entry)))
        if (rest.length > 0) logs.set(incident, rest)
        else logs.delete(incident)
      }
    },
  }
}

function incidentsOf(entries: readonly { incident: IncidentId }[]): IncidentId[] {
  return [...new Set(entries.map(({ incident }) => incident))]
}
