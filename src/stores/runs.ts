import { computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import { isRun } from '../domain/incident/is-run.ts'
import { openRun, readRun, type Run } from '../domain/incident/run.ts'
import type { IncidentId } from '../domain/log/entry.ts'
import { isUlid, makeId } from '../domain/log/ulid.ts'
import { now } from './clock.ts'
import { $stepAliases } from './incident.ts'
import { $logs, isDeleted } from './log/index.ts'
import { browserRandom } from './random.ts'
import { setting } from './setting.ts'

/** None: what the built page shows. */
export const NO_RUNS: readonly Run[] = []

/** Every run that this browser holds, the latest first. */
export const $runs: ReadableAtom<readonly Run[]> = computed([$logs, $stepAliases], (logs, aliases) =>
  [...logs.values()]
    .flatMap((entries) => (isRun(entries) ? (readRun(entries, aliases) ?? []) : []))
    .sort((a, b) => (a.id < b.id ? 1 : -1)),
)

const asked = new Map<string, WritableAtom<string>>()

/** The id of the run that this browser ticks on a page, in every tab; the empty text before the page was ever open. */
export function askedRun(page: string): WritableAtom<string> {
  const $asked = asked.get(page) ?? setting(`run.${page}`, isUlid)
  asked.set(page, $asked)
  return $asked
}

/** The run of a page that goes on; `undefined` before its first tick and once it is finished. */
export function runOf(page: string): ReadableAtom<Run | undefined> {
  return computed([$runs, askedRun(page)], (runs, id) => openRun(page, runs, id))
}

/** The id of the next run of a page: the one that waits, or a fresh one where a record bears that, or a deleted one did. */
export function nextRunId(page: string): IncidentId {
  const $asked = askedRun(page)
  const id = $asked.get()
  if (!id || $logs.get().has(id) || isDeleted(id)) $asked.set(makeId(now(), browserRandom))
  return $asked.get()
}
