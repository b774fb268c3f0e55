import type { Entry, Happening, IncidentId, PostmortemField } from '../log/entry.ts'
import type { Instant } from '../time.ts'
import { isRun, RUN_FIELD } from './is-run.ts'
import { project, type StepAliases, type StepTick } from './project-incident.ts'

/** The field that follows: what the page was called when the run began. */
const RUN_TITLE_FIELD: PostmortemField = 'run.title'

/** One time that a checklist was worked through in calm times. */
export interface Run {
  id: IncidentId
  /** Route of the page, for example `oncall/oncall-handover`. */
  page: string
  /** What the page was called; the route where nobody said. */
  title: string
  startedAt: Instant
  /** Absent while it goes on. */
  finishedAt?: Instant
  steps: ReadonlyMap<string, StepTick>
  entries: readonly Entry[]
}

/**
 * What a run begins with: its page, what that is called, and that it is archived. Whatever looks for an incident to go on
 * with passes it by, also a Poise that knows of no runs.
 */
export function beginningOf(page: string, title: string): Happening[] {
  return [
    { kind: 'field', field: RUN_FIELD, value: page },
    { kind: 'field', field: RUN_TITLE_FIELD, value: title },
    { kind: 'archived' },
  ]
}

/** Reads a run off its entries, which are in the order of recording; `undefined` where they are no run. */
export function readRun(entries: readonly Entry[], aliases: StepAliases = {}): Run | undefined {
  const first = entries[0]
  if (first?.kind !== 'field' || !isRun(entries)) return undefined
  const { steps, endedAt, fields } = project(entries, aliases)
  return {
    id: first.incident,
    page: first.value,
    title: fields.get(RUN_TITLE_FIELD)?.trim() || first.value,
    startedAt: first.at,
    ...(endedAt && { finishedAt: endedAt }),
    steps,
    // The log goes on growing under what was read of it.
    entries: [...entries],
  }
}

/**
 * The run of a page that goes on: the one that was asked for where that is one, else the latest.
 * @param runs the latest first
 * @param asked id of the run that this browser ticks, or the empty text
 */
export function openRun(page: string, runs: readonly Run[], asked: IncidentId): Run | undefined {
  const open = runs.filter((run) => run.page === page && !run.finishedAt)
  return open.find(({ id }) => id === asked) ?? open[0]
}

/**
 * How many steps of a run are done or skipped.
 * @param keys the steps that count; all that were ever ticked, those that have left the page included, if nothing is given
 */
export function finishedSteps({ steps }: Pick<Run, 'steps'>, keys = [...steps.keys()]): number {
  return keys.filter((key) => (steps.get(key)?.state ?? 'open') !== 'open').length
}
