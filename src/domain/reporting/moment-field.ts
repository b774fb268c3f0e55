import { type PastMoment, pastMoment, type Passings } from '../past-moment.ts'
import { isTimeZone } from '../meeting/deadline-form.ts'
import type { Pass } from '../local-time.ts'
import type { Instant } from '../time.ts'

/** What stands in the fields of an instant: `YYYY-MM-DDTHH:mm`, a zone, who decided, and which of two moments is meant. */
export interface MomentFields {
  at: string
  zone: string
  person: string
  pass: Pass | ''
}

/** An instant as it was typed, or what is wrong with it. Nothing is assumed: without its zone it is none. */
export type TypedMoment =
  | { kind: 'empty' }
  | { kind: 'at'; at: Instant }
  | { kind: 'needsTime' | 'needsZone' | 'ahead' | 'skipped' }
  | { kind: 'twice'; passings: Passings }

const FIRST_YEAR = '2000'
const LAST_YEAR = '2099'

/**
 * Reads the fields of an instant. Needs `Temporal`. Never throws.
 * @param nowMs epoch milliseconds; this very moment has passed
 */
export function typedMoment({ at, zone, pass }: MomentFields, nowMs: number): TypedMoment {
  if (at === '') return zone.trim() === '' ? { kind: 'empty' } : { kind: 'needsTime' }
  const year = at.slice(0, at.indexOf('-'))
  if (year.length !== 4 || year < FIRST_YEAR || year > LAST_YEAR) return { kind: 'needsTime' }
  if (!isTimeZone(zone.trim())) return { kind: 'needsZone' }
  return of(pastMoment(at, zone.trim(), nowMs), pass)
}

function of(moment: PastMoment, pass: Pass | ''): TypedMoment {
  // No clock showed a time that was skipped: which moment is meant, only whoever typed it can say.
  if (!('problem' in moment)) return moment.clock === 'skipped' ? { kind: 'skipped' } : { kind: 'at', at: moment.at }
  if (moment.problem === 'timeAhead') return { kind: 'ahead' }
  if (!('passings' in moment)) return { kind: 'needsTime' }
  return pass === '' ? { kind: 'twice', passings: moment.passings } : { kind: 'at', at: moment.passings[pass].at }
}
