import { handoverFiles } from '../domain/handover/parts.ts'
import type { Difference } from '../domain/handover/difference.ts'
import { difference } from '../domain/handover/difference.ts'
import type { Entry, IncidentId } from '../domain/log.ts'
import { $currentId, $entries, $logs, forget, merge, switchTo } from './log.ts'

/** The texts of the files that hand over the current incident, or all of this browser's. */
export function handoverTexts(all: boolean): string[] {
  return handoverFiles(all ? [...$logs.get().values()].flat() : $entries.get())
}

/** What taking these entries in would change here. Nothing is changed by asking. */
export function wouldChange(theirs: readonly Entry[]): Difference {
  return difference([...$logs.get().values()].flat(), theirs)
}

/**
 * Takes entries in, as a union with what is here. When nothing is open here, the first incident that came is opened.
 * @returns what takes them out again, and only them
 */
export function takeIn(entries: readonly Entry[]): () => void {
  const before: IncidentId = $currentId.get()
  const wasEmpty = $entries.get().length === 0
  merge(entries)
  if (wasEmpty && entries[0]) switchTo(entries[0].incident)
  return () => {
    forget(entries)
    if ($currentId.get() !== before && $entries.get().length === 0) switchTo(before)
  }
}
