import { TEXT_LIMIT } from './text-limit.ts'
import { isDataLink } from './data-link.ts'
import {
  AUDIENCES,
  CONTRACT_COUNTINGS,
  type Entry,
  type Happening,
  type Kind,
  POSTMORTEM_STATUSES,
  type PropertyOf,
  REPORTING_ACTS,
  ROLES,
  SEVERITIES,
  STEP_STATES,
  TIMER_ACTS,
} from './entry.ts'
import { isStepKey, RUNBOOK_PATH } from './step-key.ts'
import type { GuideWords, Id, Person, Typed } from './text-sort.ts'
import { isUlid } from './ulid.ts'
import type { Instant } from '../time.ts'

/** Whether a value is what a property may hold. */
type Check<V> = (value: unknown) => value is V
declare const OPTIONAL: unique symbol
/** A check that lets a property be absent, too; only `optional` makes one. */
type OptionalCheck<V> = Check<V> & { readonly [OPTIONAL]: true }

/** A check for each of some properties, of the sort that the property’s type says. */
type Checks<H, P extends keyof H> = {
  readonly [Q in P]-?: undefined extends H[Q] ? OptionalCheck<H[Q]> : Check<H[Q]>
}

const NAME = /^[a-z][a-z0-9-]{0,63}$/
const FIELD = /^[a-z][a-z0-9-]*(?:\.[A-Za-z0-9-]+)*$/
/** A clock, a stage of one, or an instant. */
const SUBJECT = /^[a-z][a-z0-9-]{0,63}(?:\/[a-z][a-z0-9-]{0,63})?$/
const ZONE = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/
const MARKS = /^(?:\d{1,9}\.)?(?:[a-z0-9]{4})*$/
const INSTANT = /^\d{4}(-\d\d){2}T(\d\d:){2}\d\d\.\d{3}Z$/

const text = (value: unknown): value is Typed => typeof value === 'string' && value.length <= TEXT_LIMIT
const person = text as Check<string> as Check<Person>
const words = text as Check<string> as Check<GuideWords>
const like =
  (pattern: RegExp) =>
  (value: unknown): value is Id =>
    text(value) && pattern.test(value)
const isStep = (value: unknown): value is Id => text(value) && isStepKey(value)
const runbook = like(RUNBOOK_PATH) as Check<string> as Check<GuideWords>
const oneOf =
  <V extends string>(values: readonly V[]) =>
  (value: unknown): value is V =>
    values.includes(value as V)
const flag = (value: unknown): value is boolean => typeof value === 'boolean'
/** Whole or broken minutes, up to a week. */
const minutes = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= 10_080
/** So many hours, days or months. */
const amount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) < 10_000
const optional = <V>(check: Check<V>) =>
  ((value: unknown) => value === undefined || check(value)) as OptionalCheck<V | undefined>
/** `Date` turns a day or an hour that doesn't exist into another day, or into no date at all. */
const instant = (value: unknown): value is Instant & Id =>
  like(INSTANT)(value) && new Date(value).getUTCDate() === Number(value.slice(8, 10))

const COMMON: Checks<Entry, keyof Entry & ('id' | 'incident' | 'at' | 'recordedAt' | 'by')> = {
  id: isUlid,
  incident: isUlid,
  at: instant,
  recordedAt: instant,
  by: optional(person),
}

const SHAPES: { readonly [K in Kind]: Checks<Extract<Happening, { kind: K }>, PropertyOf<K>> } = {
  declared: { title: text, severity: oneOf(SEVERITIES), drill: flag, scenario: optional(like(NAME)) },
  severity: { to: oneOf(SEVERITIES), reason: optional(text) },
  role: { role: oneOf(ROLES), person, topic: optional(text), team: optional(flag) },
  step: { step: isStep, state: oneOf(STEP_STATES), label: words, filled: optional(text), reason: optional(text) },
  claim: { step: isStep, person, label: words, left: optional(flag) },
  note: { text, todo: optional(flag), source: optional(isDataLink) },
  runbook: { runbook, title: words, marks: like(MARKS) },
  command: { command: text, runbook: optional(runbook) },
  update: {
    audience: oneOf(AUDIENCES),
    text: optional(text),
    channel: optional(like(NAME)),
    label: optional(words),
    person: optional(person),
  },
  timer: { timer: like(NAME), act: oneOf(TIMER_ACTS), label: optional(text), minutes: optional(minutes) },
  reporting: {
    report: oneOf(REPORTING_ACTS),
    subject: like(SUBJECT),
    label: text,
    person,
    zone: optional(like(ZONE)),
    reason: optional(text),
    amount: optional(amount),
    counting: optional(oneOf(CONTRACT_COUNTINGS)),
    rolls: optional(flag),
  },
  field: { field: like(FIELD), value: text },
  status: { to: oneOf(POSTMORTEM_STATUSES) },
  ended: {},
  reopened: {},
  archived: {},
  amended: {
    entry: isUlid,
    happenedAt: optional(instant),
    text: optional(text),
    source: optional(isDataLink),
    important: optional(flag),
  },
  retracted: { entry: isUlid },
}

type KeyOf<T> = T extends unknown ? keyof T : never
/** Where an entry is wrong: one of its properties. A value that is no entry at all is wrong at its `kind`. */
export type EntryPlace = KeyOf<Entry>

/**
 * Reads an unknown value as an entry: a fresh object with the known properties only.
 * @param beside what is known of the entry without the value, which may say otherwise
 * @returns the entry, or the first of its properties that is missing or malformed. Never throws.
 */
export function decodeEntry(
  value: unknown,
  beside: { readonly [P in 'id' | 'incident' | 'recordedAt']?: unknown } = {},
): { entry: Entry } | { place: EntryPlace } {
  const given = Object(value) as Record<string, unknown>
  const kind = Object.hasOwn(given, 'kind') ? given.kind : undefined
  if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind)) return { place: 'kind' }
  const entry: Record<string, unknown> = { kind }
  for (const shape of [COMMON, SHAPES[kind as Kind]] as Record<string, Check<unknown>>[]) {
    for (const name in shape) {
      const part = Object.hasOwn(given, name) ? given[name] : (beside as Record<string, unknown>)[name]
      if (!shape[name]?.(part)) return { place: name as EntryPlace }
      if (part !== undefined) entry[name] = part
    }
  }
  return { entry: entry as Entry }
}
