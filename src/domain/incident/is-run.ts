import type { Entry, PostmortemField } from '../log/entry.ts'

/**
 * The field that a run begins with: its value is the route of the page that is ticked, `oncall/oncall-handover`. A run is
 * a record like an incident, and none: it is told by its first entry alone, so nothing that comes later makes one of an
 * incident, or takes one back.
 */
export const RUN_FIELD: PostmortemField = 'run'

/**
 * Whether a record is a run of a calm checklist and no incident.
 * @param entries of one record, in the order of recording; none are no run
 */
export function isRun(entries: readonly Entry[] | undefined): boolean {
  const first = entries?.[0]
  return first?.kind === 'field' && first.field === RUN_FIELD
}
