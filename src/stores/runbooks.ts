import { computed, type ReadableAtom } from 'nanostores'
import { type AttachedRunbook, attachedRunbooks } from '../domain/incident/attached-runbooks.ts'
import type { Entry, RunbookPath } from '../domain/log/entry.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'
import { withoutSecrets } from './runbook-values.ts'

/** The runbooks that are used in the open incident, by their paths. */
export type AttachedRunbooks = ReadonlyMap<RunbookPath, AttachedRunbook>

/** None: what the built page shows. */
export const NO_RUNBOOKS: AttachedRunbooks = new Map()

/** Runbooks that somebody uses in the open incident; none while no incident is open. */
export const $attachedRunbooks: ReadableAtom<AttachedRunbooks> = computed($incident, (incident) =>
  incident ? attachedRunbooks(incident.timeline) : NO_RUNBOOKS,
)

/**
 * Notes that a runbook is used in this incident: once for each text of it, and again when the text has changed since. Like
 * a tick, it opens an unnamed incident where none is open.
 * @param runbook its title as the person saw it, and the marks of its text (see `textMarks`)
 * @returns the entry; `undefined` when the runbook is used with this text already
 * @throws {NotRecorded} when its path can't be that of a runbook, or a newer Poise has written here
 */
export function attachRunbook({
  path,
  title,
  marks,
}: Pick<AttachedRunbook, 'path' | 'title' | 'marks'>): Entry | undefined {
  if ($attachedRunbooks.get().get(path)?.marks === marks) return undefined
  return record({ kind: 'runbook', runbook: path, title, marks }, { by: me() })
}

/**
 * Notes a command that somebody ran, never its output. One that is run twice is noted twice. Like a tick, it opens an
 * unnamed incident where none is open.
 * @param command as it was run, its blanks filled in. What was filled in as a secret on this page is left out of it
 * @param path the runbook that it is of; absent for a command of one's own
 * @returns the entry; `undefined` when there is no command, and nothing was written
 * @throws {NotRecorded} when it is longer than `TEXT_LIMIT`, or a newer Poise has written here
 */
export function noteCommand({ command, path }: { command: string; path?: RunbookPath }): Entry | undefined {
  const said = withoutSecrets(command).trim()
  if (said === '') return undefined
  return record({ kind: 'command', command: said, ...(path ? { runbook: path } : {}) }, { by: me() })
}
