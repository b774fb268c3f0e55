import { runningTimers, type Timer } from '../domain/timers/timers.ts'
import { encodeLink } from '../domain/transfer/link.ts'
import type { TransferProblem } from '../domain/transfer/transfer-problem.ts'
import { encodeRecord } from '../domain/transfer/record-file.ts'
import { recordFiles } from '../domain/transfer/split-record.ts'
import { type Difference, difference } from '../domain/transfer/import-preview.ts'
import { type Incident, project } from '../domain/incident/project-incident.ts'
import { isRun } from '../domain/incident/is-run.ts'
import type { Entry, IncidentId } from '../domain/log/entry.ts'
import { now } from './clock.ts'
import { $isConfidential } from './confidential.ts'
import { $currentId, $entries, $logs, merge, open, remove } from './log/index.ts'

/** The texts of the record files of the current incident, or of all incidents in this browser. */
export function recordTexts(all: boolean): string[] {
  return recordFiles(all ? [...$logs.get().values()].flat() : $entries.get())
}

/**
 * The link of a record: an address with it in its fragment, in place of the one it has.
 * @param pageHref address of the page that takes links
 * @param entries of the record; those of the open incident, if nothing is given
 */
export async function recordLink(
  pageHref: string,
  entries = $entries.get(),
): Promise<{ link: string } | { problem: TransferProblem }> {
  const encoded = await encodeLink(encodeRecord(entries))
  if ('problem' in encoded) return encoded
  return { link: pageHref.replace(/#.*$/, '') + encoded.fragment }
}

/** What a brief of the incident says is due: nothing before somebody has declared it. */
export function dueInBrief(incident: Incident): Timer[] {
  return incident.severity ? runningTimers(incident, now(), $isConfidential.get()) : []
}

/** What taking these entries in would change here. Nothing is changed by asking. */
export function wouldChange(theirs: readonly Entry[]): Difference {
  return difference([...$logs.get().values()].flat(), theirs)
}

/**
 * Takes entries in, as a union with what is here. When nothing is open here, the last incident that came and isn't
 * archived is opened.
 * @returns a function that takes these entries out again, but none that were here before or came in another way since
 */
export function takeIn(entries: readonly Entry[]): () => void {
  const before: IncidentId = $currentId.get()
  const wasEmpty = $entries.get().length === 0
  const { added } = wouldChange(entries)
  const idsBefore = new Set($logs.get().keys())
  const isNew = (incident: IncidentId) => !idsBefore.has(incident)
  merge(added)
  const came = lastOpen(added)
  if (wasEmpty && came) open(came)
  return () => {
    remove(added)
    // The clock may have recorded overdue timers in an incident that this import brought: they are removed with it.
    for (const [incident, left] of $logs.get()) {
      if (isNew(incident) && left.every((entry) => entry.kind === 'timer' && entry.act === 'overdue')) remove(left)
    }
    if ($currentId.get() !== before && $entries.get().length === 0) open(before)
  }
}

/**
 * The last of the incidents of these entries that isn't archived here; the last of all when each of them is. Runs of
 * calm checklists are none.
 */
function lastOpen(entries: readonly Entry[]): IncidentId | undefined {
  const ids = [...new Set(entries.map(({ incident }) => incident))].filter((id) => !isRun($logs.get().get(id))).sort()
  return ids.findLast((id) => !project($logs.get().get(id) ?? []).archivedAt) ?? ids.at(-1)
}
