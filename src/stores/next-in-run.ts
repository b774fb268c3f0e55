import { beginningOf } from '../domain/incident/run.ts'
import type { IncidentId } from '../domain/log/entry.ts'
import { makeId } from '../domain/log/ulid.ts'
import { toInstant } from '../domain/time.ts'
import { now } from './clock.ts'
import type { RecordOptions } from './log/create-log.ts'
import { $logs, record } from './log/index.ts'
import { me } from './me.ts'
import { browserRandom } from './random.ts'
import { nextRunId, runOf } from './runs.ts'

/** Who records something in a run, and where: behind its latest entry, whatever incident is open. */
type Place = Required<Pick<RecordOptions, 'as' | 'incident'>> & { by: string | undefined }

/** The place of what is recorded next in this run, now. */
export function placeIn(run: IncidentId): Place {
  const nowMs = now()
  const latest = $logs.get().get(run)?.at(-1)
  return { by: me(), incident: run, as: { id: makeId(nowMs, browserRandom, latest?.id), recordedAt: toInstant(nowMs) } }
}

/**
 * The place of what is recorded next in the run of this page that goes on; where none does, one begins.
 * @param title what the page is called
 * @throws {NotRecorded} when a newer Poise has written here
 */
export function nextInRun(page: string, title: string): Place {
  const open = runOf(page).get()
  const id = open?.id ?? nextRunId(page)
  if (!open) for (const happening of beginningOf(page, title)) record(happening, placeIn(id))
  return placeIn(id)
}
