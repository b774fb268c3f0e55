import type { TimelineEntry } from '../incident/project-incident.ts'
import type { EntryOf, RunbookPath, StepKey } from '../log/entry.ts'
import type { Instant } from '../time.ts'

/** A runbook that was used in an incident. */
export interface RunbookUse {
  path: RunbookPath
  /** As it stood when somebody took the runbook; its path where nobody did. */
  title: string
  /** When it was first taken, or a step of it ticked, or a command of it run. */
  at: Instant
  /** Steps that stand as done. Skipped ones don't count, nor do those that were unticked again. */
  doneCount: number
  /** Commands that were run: one that was run twice counts twice. */
  commandCount: number
}

/**
 * The runbooks that were used, in the order in which they first were: taken, ticked (or a step skipped), or run.
 * @param entries what stands: retracted entries are left out
 */
export function runbooksUsed(entries: readonly TimelineEntry[]): RunbookUse[] {
  const uses = new Map<RunbookPath, RunbookUse>()
  const ticks = new Map<StepKey, EntryOf<'step'>>()
  const useOf = (path: RunbookPath, at: Instant) => {
    const use = uses.get(path) ?? { path, title: path, at, doneCount: 0, commandCount: 0 }
    if (at < use.at) use.at = at
    uses.set(path, use)
    return use
  }
  for (const entry of entries) {
    if (entry.kind === 'runbook') useOf(entry.runbook, entry.at).title = entry.title || entry.runbook
    else if (entry.kind === 'command' && entry.runbook) useOf(entry.runbook, entry.at).commandCount++
    // As in the checklist, the one that was recorded last stands.
    else if (entry.kind === 'step' && !((ticks.get(entry.step)?.id ?? '') > entry.id)) ticks.set(entry.step, entry)
  }
  for (const { step, state, at } of ticks.values()) {
    const path = runbookOf(step)
    if (path === undefined || state === 'open') continue
    const use = useOf(path, at)
    if (state === 'done') use.doneCount++
  }
  return [...uses.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

const PAGES = 'runbooks/'

/** The runbook whose step it is; `undefined` for one of the guide. */
export function runbookOf(step: StepKey): RunbookPath | undefined {
  return step.startsWith(PAGES) ? step.slice(PAGES.length, step.indexOf(':')) : undefined
}
