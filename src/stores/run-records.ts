import type { Run } from '../domain/incident/run.ts'
import { record } from './log/index.ts'
import { placeIn } from './next-in-run.ts'
import { askedRun, nextRunId } from './runs.ts'

/**
 * Finishes a run: the next tick on its page begins another one, on the same day too.
 * @returns a function that takes it back
 * @throws {NotRecorded} when a newer Poise has written here
 */
export function finishRun({ id, page }: Pick<Run, 'id' | 'page'>): () => void {
  const ended = record({ kind: 'ended' }, placeIn(id))
  nextRunId(page)
  return () => {
    record({ kind: 'retracted', entry: ended.id }, placeIn(id))
    askedRun(page).set(id)
  }
}

/**
 * Goes on with a run on its page; a finished one is finished no longer.
 * @throws {NotRecorded} when a newer Poise has written here
 */
export function continueRun({ id, page, entries }: Run): void {
  const gone = new Set(entries.flatMap((entry) => (entry.kind === 'retracted' ? [entry.entry] : [])))
  for (const entry of entries)
    if (entry.kind === 'ended' && !gone.has(entry.id)) record({ kind: 'retracted', entry: entry.id }, placeIn(id))
  askedRun(page).set(id)
}
