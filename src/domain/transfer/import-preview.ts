import { project } from '../incident/project-incident.ts'
import { readRun } from '../incident/run.ts'
import { byId, type Entry, type IncidentId, type Kind, type Severity } from '../log/entry.ts'
import { type Change, changesBetween } from './changed-readings.ts'
import { byIncident, entryLine } from './record-order.ts'
import type { Unlike } from './unlike-entries.ts'

/** What an import would do to one incident. */
export interface IncidentDifference {
  id: IncidentId
  /** Whether nothing of this incident is here yet. */
  isNew: boolean
  /** As they would be afterwards. */
  title?: string
  severity?: Severity
  drill: boolean
  /** Whether it is a run of a calm checklist; `title` is then that of its page. */
  isRun: boolean
  /** How many entries of each kind would be added. */
  added: Partial<Record<Kind, number>>
  /** What reads differently afterwards; nothing of a new incident was to be read before. */
  changes: Change[]
}

/** What an import would do. */
export interface Difference {
  /** What isn't here yet: what a merge adds, and what undoing it takes away. */
  added: Entry[]
  /** How many entries are here already, word for word. */
  knownCount: number
  /** Those that bear the id of an entry that is here but say something else: somebody changed one of the two. Ours stay. */
  unlike: Unlike[]
  /** Those of which something would be added, sorted by id. */
  incidents: IncidentDifference[]
}

/**
 * What an import of `theirs` would change in `mine`. Both may hold several incidents.
 * An entry that is here already stays as it is, whatever theirs says under the same id.
 */
export function difference(mine: readonly Entry[], theirs: readonly Entry[]): Difference {
  const logs = new Map(byIncident(mine))
  const result: Difference = { added: [], knownCount: 0, unlike: [], incidents: [] }
  for (const [id, log] of byIncident(theirs)) {
    const here = logs.get(id) ?? []
    const ours = new Map(here.map((entry) => [entry.id, entry]))
    const added: Entry[] = []
    for (const entry of log) {
      const own = ours.get(entry.id)
      if (!own) added.push(entry)
      else if (entryLine(own) === entryLine(entry)) result.knownCount += 1
      else result.unlike.push({ here: own, theirs: entry })
    }
    if (added.length === 0) continue
    result.added.push(...added)
    result.incidents.push(incidentDifference(id, here, added))
  }
  return result
}

function incidentDifference(id: IncidentId, here: readonly Entry[], added: readonly Entry[]): IncidentDifference {
  const after = project([...here, ...added])
  const counts: IncidentDifference['added'] = {}
  for (const { kind } of added) counts[kind] = (counts[kind] ?? 0) + 1
  const run = readRun([...here, ...added].sort(byId))
  const { severity, drill } = after
  return {
    id,
    isNew: here.length === 0,
    title: run?.title ?? after.title,
    severity,
    drill,
    isRun: run !== undefined,
    added: counts,
    changes: here.length === 0 ? [] : changesBetween(project(here), after),
  }
}
