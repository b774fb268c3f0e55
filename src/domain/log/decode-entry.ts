import { TEXT_LIMIT } from './text-limit.ts'
import { isDataLink } from './data-link.ts'
import {
  AUDIENCES,
  type Entry,
  type Kind,
  POSTMORTEM_STATUSES,
  type PropertyOf,
  ROLES,
  SEVERITIES,
  STEP_STATES,
  TIMER_ACTS,
} from './entry.ts'
import { isUlid } from './ulid.ts'

type Check = (value: unknown) => boolean

const STEP = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*:[a-z0-9-]+(?:\/[a-z0-9-]+)*$/
const NAME = /^[a-z][a-z0-9-]{0,63}$/
const FIELD = /^[a-z][a-z0-9-]*(?:\.[A-Za-z0-9-]+)*$/
const INSTANT = /^\d{4}(-\d\d){2}T(\d\d:){2}\d\d\.\d{3}Z$/

const text: Check = (value) => typeof value === 'string' && value.length <= TEXT_LIMIT
const like =
  (pattern: RegExp): Check =>
  (value) =>
    text(value) && pattern.test(value as string)
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string)
const flag: Check = (value) => typeof value === 'boolean'
/** Whole or broken minutes, up to a week. */
const minutes: Check = (value) => typeof value === 'number' && value > 0 && value <= 10_080
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
/** `Date` turns a day or an hour that doesn't exist into another day, or into no date at all. */
const instant: Check = (value) =>
  like(INSTANT)(value) && new Date(value as string).getUTCDate() === Number((value as string).slice(8, 10))

const COMMON: Record<string, Check> = {
  id: isUlid,
  incident: isUlid,
  at: instant,
  recordedAt: instant,
  by: optional(text),
}

const SHAPES: { readonly [K in Kind]: Readonly<Record<PropertyOf<K>, Check>> } = {
  declared: { title: text, severity: oneOf(SEVERITIES), drill: flag, scenario: optional(like(NAME)) },
  severity: { to: oneOf(SEVERITIES) },
  role: { role: oneOf(ROLES), person: text },
  step: { step: like(STEP), state: oneOf(STEP_STATES), label: text, reason: optional(text) },
  note: { text, todo: optional(flag), source: optional(isDataLink) },
  update: { audience: oneOf(AUDIENCES) },
  timer: { timer: like(NAME), act: oneOf(TIMER_ACTS), label: optional(text), minutes: optional(minutes) },
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
 * @returns the entry, or the first of its properties that is missing or malformed. Never throws.
 */
export function decodeEntry(value: unknown): { entry: Entry } | { place: EntryPlace } {
  const given = Object(value) as Record<string, unknown>
  const kind = Object.hasOwn(given, 'kind') ? given.kind : undefined
  if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind)) return { place: 'kind' }
  const entry: Record<string, unknown> = { kind }
  for (const shape of [COMMON, SHAPES[kind as Kind] as Record<string, Check>]) {
    for (const name in shape) {
      const part = Object.hasOwn(given, name) ? given[name] : undefined
      if (!shape[name]?.(part)) return { place: name as EntryPlace }
      if (part !== undefined) entry[name] = part
    }
  }
  return { entry: entry as Entry }
}
