import { CONTRACT_COUNTINGS, type ContractCounting } from '../log/entry.ts'
import { NAME_LIMIT, TEXT_LIMIT } from '../log/text-limit.ts'
import { isTimeZone } from '../meeting/deadline-form.ts'
import { oneLine } from '../text.ts'
import type { Contract } from './contract.ts'
import { STARTS, type StartKind } from './start-kind.ts'

/** The fields of a contract clock, in their order; each holds a text as it was typed or chosen. */
export const CONTRACT_FIELDS = ['name', 'amount', 'counting', 'from', 'zone', 'to', 'clause', 'rolls'] as const
/** What stands in them. */
export type ContractTexts = Readonly<Record<(typeof CONTRACT_FIELDS)[number], string>>

/** What is wrong first: a field that says nothing usable, or a text that is longer than its place. */
export type ContractProblem =
  | { kind: 'name' | 'amount' | 'zone' | 'to' }
  | { kind: 'long'; field: 'name' | 'to' | 'clause'; text: string; limit: number }

/** What was typed of a contract; its label isn't written yet. */
export interface TypedContract extends Omit<Contract, 'entry' | 'label'> {
  name: string
}

const LARGEST = 9_999
/** A label holds the name and a few words more. */
const CONTRACT_NAME_LIMIT = NAME_LIMIT

/** The way of counting that is chosen; hours, while nobody chose. */
export function countingOf({ counting }: Pick<ContractTexts, 'counting'>): ContractCounting {
  return CONTRACT_COUNTINGS.find((one) => one === counting) ?? 'elapsed-hours'
}

/** The instant that is chosen; finding out, while nobody chose. */
export function contractStart({ from }: Pick<ContractTexts, 'from'>): StartKind {
  return STARTS.find((start) => start === from) ?? 'awareness'
}

/** Reads the fields of a contract clock, or says what is wrong first. Nothing is assumed: without a zone it is none. */
export function readContract(texts: ContractTexts): TypedContract | { problem: ContractProblem } {
  const [name, to, clause] = [oneLine(texts.name), oneLine(texts.to), oneLine(texts.clause)]
  const amount = /^\d{1,4}$/.test(texts.amount.trim()) ? Number(texts.amount) : 0
  if (name === '') return { problem: { kind: 'name' } }
  if (amount < 1 || amount > LARGEST) return { problem: { kind: 'amount' } }
  if (!isTimeZone(texts.zone.trim())) return { problem: { kind: 'zone' } }
  if (to === '') return { problem: { kind: 'to' } }
  const places = [
    { field: 'name', text: name, limit: CONTRACT_NAME_LIMIT },
    { field: 'to', text: to, limit: NAME_LIMIT },
    { field: 'clause', text: clause, limit: TEXT_LIMIT },
  ] as const
  const long = places.find(({ text, limit }) => text.length > limit)
  if (long) return { problem: { kind: 'long', ...long } }
  return {
    name,
    from: contractStart(texts),
    amount,
    counting: countingOf(texts),
    zone: texts.zone.trim(),
    to,
    rolls: texts.rolls === 'yes',
    clause,
  }
}
