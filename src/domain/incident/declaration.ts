import { pastMoment } from '../past-moment.ts'
import type { Severity } from '../log/entry.ts'
import { NAME_LIMIT } from '../log/text-limit.ts'
import type { Instant } from '../time.ts'
import type { Incident } from './project-incident.ts'

/** Longest name of an incident; longer ones belong into a note. */
export const TITLE_LIMIT = 200
/** Until somebody has judged it, the worse level that still gets the whole response. */
const FIRST_SEVERITY: Severity = 'SEV-2'

/** What somebody typed or chose by hand; what is absent wasn't touched. */
export interface OwnChoice {
  title?: string
  severity?: Severity
}

/**
 * What the fields of a declaration show: what was typed, else what the scenario of a drill says, else what is known of
 * the incident that is named by it.
 */
export function declarationFields(
  own: OwnChoice,
  scenario: { title: string; severity: Severity } | undefined,
  named: Pick<Incident, 'severity'> | undefined,
): Required<OwnChoice> {
  return {
    title: own.title ?? scenario?.title ?? '',
    severity: own.severity ?? scenario?.severity ?? named?.severity ?? FIRST_SEVERITY,
  }
}

/**
 * When the incident began, by its field (`YYYY-MM-DDTHH:mm` in that zone). Needs `Temporal` once it was touched.
 * @param offered what the field showed at first: untouched it stands for `offeredAt`, which keeps its seconds
 * @param offeredAt absent for an incident that begins now
 * @param nowMs epoch milliseconds
 * @returns an absent `startedAt` means now; `undefined` for what isn't a time or lies ahead
 */
export function declaredStart(
  typed: string,
  { offered, offeredAt, zone, nowMs }: { offered: string; offeredAt?: Instant; zone: string; nowMs: number },
): { startedAt?: Instant } | undefined {
  if (typed === offered) return { startedAt: offeredAt }
  const moment = pastMoment(typed, zone, nowMs)
  return 'problem' in moment ? undefined : { startedAt: moment.at }
}

/** A field of a declaration that holds more than its place, and how much it may hold. */
export interface LongField {
  field: 'title' | 'commander'
  count: number
  limit: number
}

/** The first field whose text is longer than its place; `undefined` when both fit. */
export function longField(typed: Record<LongField['field'], string>): LongField | undefined {
  const limits = [
    ['title', TITLE_LIMIT],
    ['commander', NAME_LIMIT],
  ] as const
  for (const [field, limit] of limits) {
    const count = typed[field].length
    if (count > limit) return { field, count, limit }
  }
  return undefined
}
