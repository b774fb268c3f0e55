import { byId, type ContractCounting, type EntryId, type EntryOf } from '../log/entry.ts'
import type { Obligation } from './obligation.ts'
import { STARTS, type StartKind } from './start-kind.ts'

/** A clock of a contract as somebody typed it for one incident. */
export interface Contract {
  entry: EntryId
  /** In the words of whoever wrote it down: with whom, how long, from when. */
  label: string
  from: StartKind
  amount: number
  counting: ContractCounting
  zone: string
  to: string
  /** A last day on which nobody works may move on. */
  rolls: boolean
  /** The clause, or where it stands. */
  clause?: string
}

/** The only stage that a typed contract has. */
const STAGE = 'notice'

/** The contracts among what was said of reporting, in the order in which they were written down. One without a period is none. */
export function contractsOf(entries: readonly EntryOf<'reporting'>[]): Contract[] {
  return [...entries].sort(byId).flatMap((entry) => {
    const { report, subject, amount, counting, label, person, zone = '', rolls = false, reason } = entry
    const from = STARTS.find((start) => start === subject)
    if (report !== 'contract' || !from || amount === undefined || counting === undefined) return []
    const contract = { entry: entry.id, label, from, amount, counting, zone, to: person, rolls }
    return reason ? { ...contract, clause: reason } : contract
  })
}

/**
 * The clock of a typed contract. Its id is that of the entry, so that decisions and reports name it wherever the record
 * goes; a zone that isn't known here leaves it without one.
 * @param stage what its only report is called
 */
export function contractClock(contract: Contract, stage: string, isZone: (name: string) => boolean): Obligation {
  const { entry, label, from, amount, counting, zone, to, rolls, clause } = contract
  return {
    id: `contract-${entry.toLowerCase()}`,
    jurisdiction: 'contract',
    instrument: label,
    article: '',
    binds: '',
    trigger: '',
    to,
    stages: [{ id: STAGE, name: stage, from, amount, counting, weekend: rolls ? 'next-working-day' : 'none' }],
    outage: 'maybe',
    certainty: 'own',
    content: 'form',
    ...(isZone(zone) ? { zone } : {}),
    ...(clause ? { source: clause } : {}),
  }
}
