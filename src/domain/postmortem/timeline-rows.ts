import type { TimelineEntry, TimelineKind } from '../incident/project-incident.ts'
import type { EntryId, PostmortemField } from '../log/entry.ts'
import type { PostmortemFacts } from './facts.ts'
import type { Fields } from './fields.ts'
import { YES } from './item-fields.ts'
import { runbookOf } from './runbooks-used.ts'

/** Value of the field of a row that somebody left out; `YES` is that of one that they took in. */
export const NO = 'no'

/** Name of the field that says whether an entry is a row of the document's timeline: `row.<entry id>.included`. */
export function rowField(entry: EntryId): PostmortemField {
  return `row.${entry}.included`
}

const ROW_FIELD = /^row\.(.+)\.included$/

/**
 * Which kinds are rows until somebody says otherwise: a reader of the document wants to know what happened, not who
 * held which role, which step of the guide was ticked and which clock ran.
 */
const IS_ROW: Readonly<Record<TimelineKind, boolean>> = {
  declared: true,
  severity: true,
  role: false,
  step: false,
  claim: false,
  note: true,
  // The document names the runbooks that were used by themselves.
  runbook: false,
  command: true,
  update: true,
  timer: false,
  reporting: true,
  field: false,
  status: false,
  ended: true,
  reopened: true,
  archived: false,
}

/** Whether an entry is a row of the document's timeline: as somebody chose, else as its kind has it. */
export function isIncluded(entry: TimelineEntry, fields: Fields): boolean {
  return isRow(entry, fields.get(rowField(entry.id)))
}

/** The rows of the document's timeline, in their order. */
export function includedRows({ rows }: Pick<PostmortemFacts, 'rows'>, fields: Fields): TimelineEntry[] {
  // Few rows have a field, and ten thousand names of fields take long to make.
  const chosen = new Map<EntryId, string>()
  for (const [field, value] of fields) {
    const [, entry] = ROW_FIELD.exec(field) ?? []
    if (entry) chosen.set(entry, value)
  }
  return rows.filter((entry) => isRow(entry, chosen.get(entry.id)))
}

function isRow(entry: TimelineEntry, choice: string | undefined): boolean {
  // What was done by a company's runbook was done to its systems, as its commands were.
  const isByDefault = entry.kind === 'step' ? runbookOf(entry.step) !== undefined : IS_ROW[entry.kind]
  return choice === YES || (choice !== NO && isByDefault)
}
