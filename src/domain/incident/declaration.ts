import { type Passings, pastMoment } from '../past-moment.ts'
import type { Severity } from '../log/entry.ts'
import { NAME_LIMIT } from '../log/text-limit.ts'
import { type Instant, toInstant } from '../time.ts'
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

/** The time fields of a declaration. */
export type TimeField = 'startedAt' | 'endedAt'

/** Which of two moments somebody meant by what they typed in a field, by the field. */
export type ChosenPassings = Partial<Record<TimeField, { text: string; at: Instant }>>

/** Why an incident can't have begun and ended then: no moment of the past, the end comes first, or one of two moments. */
export type TimeFault =
  'badStart' | 'badEnd' | 'endsBeforeStart' | { field: TimeField; text: string; passings: Passings }

/** What the time fields offer, and by which clocks they are read. */
export interface TimeSetting {
  /** What the field of the start showed at first: untouched it stands for `offeredAt`, which keeps its seconds. */
  offered: string
  /** Absent for an incident that begins now. */
  offeredAt?: Instant
  zone: string
  /** Epoch milliseconds. */
  nowMs: number
  chosen: ChosenPassings
}

/**
 * When the incident began and, if it is over, ended, by its fields (`YYYY-MM-DDTHH:mm` in that zone). Needs `Temporal`
 * once one of them was touched.
 * @param typed an empty end means that it goes on
 * @returns an absent `startedAt` means now
 */
export function declaredTimes(
  typed: Record<TimeField, string>,
  setting: TimeSetting,
): { startedAt?: Instant; endedAt?: Instant } | { fault: TimeFault } {
  const { offered, offeredAt, nowMs } = setting
  const start = typed.startedAt === offered ? { at: offeredAt } : momentIn('startedAt', typed.startedAt, setting)
  if ('fault' in start) return start
  if (typed.endedAt === '') return { startedAt: start.at }
  const end = momentIn('endedAt', typed.endedAt, setting)
  if ('fault' in end) return end
  if (end.at < (start.at ?? toInstant(nowMs))) return { fault: 'endsBeforeStart' }
  return { startedAt: start.at, endedAt: end.at }
}

function momentIn(
  field: TimeField,
  text: string,
  { zone, nowMs, chosen }: TimeSetting,
): { at: Instant } | { fault: TimeFault } {
  const choice = chosen[field]
  if (choice?.text === text) return { at: choice.at }
  const moment = pastMoment(text, zone, nowMs)
  if ('passings' in moment) return { fault: { field, text, passings: moment.passings } }
  // Nobody can mean a time that no clock showed.
  if (!('problem' in moment) && moment.clock !== 'skipped') return { at: moment.at }
  return { fault: field === 'startedAt' ? 'badStart' : 'badEnd' }
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
