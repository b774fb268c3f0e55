import type { EntryId, RunbookPath } from '../log/entry.ts'
import type { Instant } from '../time.ts'
import type { TimelineEntry } from './project-incident.ts'

/** A runbook that somebody uses in an incident. */
export interface AttachedRunbook {
  path: RunbookPath
  /** Its title and the marks of its text, as they were when it was last taken. */
  title: string
  marks: string
  /** When it was first taken. */
  at: Instant
  /** Who took it first. */
  by?: string
  /** The entry that took its present text, by which it can be taken back. */
  entry: EntryId
}

/** The runbooks that are used in an incident, by their paths, in the order in which they were taken. */
export function attachedRunbooks(timeline: readonly TimelineEntry[]): Map<RunbookPath, AttachedRunbook> {
  const runbooks = new Map<RunbookPath, AttachedRunbook>()
  for (const entry of timeline) {
    if (entry.kind !== 'runbook' || entry.retracted) continue
    const { runbook: path, title, marks, at, by, id } = entry
    const before = runbooks.get(path)
    if (!before) runbooks.set(path, { path, title, marks, at, ...(by ? { by } : {}), entry: id })
    else if (before.entry < id) runbooks.set(path, { ...before, title, marks, entry: id })
  }
  return runbooks
}
