import { atom, computed, type ReadableAtom } from 'nanostores'
import { STALE_AFTER_HOURS } from '../domain/incident/stale.ts'
import type { IncidentId, RunbookPath } from '../domain/log/entry.ts'
import { MINUTE_MS } from '../domain/time.ts'
import { now } from './clock.ts'
import { keepText, keptKey, keptText, RUNBOOK_FIELD } from './kept-texts.ts'
import { $currentId, $logs, isDeleted } from './log/index.ts'
import { onOtherTab, onReturn, storage } from './storage.ts'

/** What stands in a blank of a runbook. */
export interface FilledBlank {
  value: string
  /** It came with the link by which the page was opened, and nobody has edited or confirmed it. */
  origin?: 'link'
  /** It is never stored, and gone when the page is left. */
  isSecret?: true
}

/** What was filled into the blanks of a runbook, by their keys; one that is empty is absent. */
export type FilledBlanks = ReadonlyMap<string, FilledBlank>

/** No blank filled in: what the built page shows. */
export const NO_VALUES: FilledBlanks = new Map()

/** What was filled in before an incident began counts for so long; later, it is of another day. */
const LOOSE_MS = STALE_AFTER_HOURS * 60 * MINUTE_MS
/** Anything shorter is no secret, and stands in half the words of a command. */
const SHORTEST_SECRET = 4
const SECRET_MASK = '***'

/** Secrets by the key under which the other values of their runbook are stored. */
const secrets = new Map<string, FilledBlanks>()
const $version = atom(0)
const stores = new Map<RunbookPath, ReadableAtom<FilledBlanks>>()

/**
 * What was filled into the blanks of a runbook in the open incident, on this device only. What was filled in while none
 * was open goes along into the one that begins within twelve hours; another incident begins with empty blanks.
 */
export function $values(path: RunbookPath): ReadableAtom<FilledBlanks> {
  const $filled = stores.get(path) ?? computed([$currentId, $version], () => filledIn(path))
  stores.set(path, $filled)
  return $filled
}

/**
 * Fills a blank in, or empties it. What is typed, chosen or confirmed has no origin any more.
 * @param isSecret whether it must never be stored: then it lives as long as the page, in this tab alone
 * @param origin `link` for what came with the page’s address
 */
export function setValue(path: RunbookPath, key: string, value: string, isSecret = false, origin?: 'link'): void {
  const filled = new Map(filledIn(path))
  if (value === '') filled.delete(key)
  else filled.set(key, { value, ...(origin ? { origin } : {}), ...(isSecret ? { isSecret } : {}) })
  keep(path, filled)
}

/** Somebody has looked at a value that came from a link, and means it. Does nothing for any other. */
export function confirmValue(path: RunbookPath, key: string): void {
  const { value = '', origin, isSecret } = filledIn(path).get(key) ?? {}
  if (origin) setValue(path, key, value, isSecret)
}

/**
 * Empties every blank of a runbook, in the open incident.
 * @returns puts all of it back; `undefined` when nothing was filled in
 */
export function clearValues(path: RunbookPath): (() => void) | undefined {
  const before = filledIn(path)
  keep(path, NO_VALUES)
  return before.size > 0 ? () => keep(path, before) : undefined
}

/** A command without what was filled in as a secret on this page, whichever runbook asked for it. */
export function withoutSecrets(command: string): string {
  let said = command
  const values = [...secrets.values()].flatMap((filled) => [...filled.values()].map(({ value }) => value))
  // The longest first: one secret may be a part of another.
  for (const value of values.sort((a, b) => b.length - a.length))
    if (value.length >= SHORTEST_SECRET) said = said.replaceAll(value, SECRET_MASK)
  return said
}

function fieldOf(path: RunbookPath): string {
  return RUNBOOK_FIELD + path
}

function filledIn(path: RunbookPath): FilledBlanks {
  const incident = $currentId.get()
  const key = keptKey(incident, fieldOf(path))
  const text = keptText(incident, fieldOf(path))
  const stored = text === '' ? undefined : decoded(text)
  if (text !== '' && !stored) storage.setAside(key, text)
  const isFresh = stored && beganMs(incident) - stored.atMs < LOOSE_MS
  return new Map([...(isFresh ? stored.filled : NO_VALUES), ...(secrets.get(key) ?? NO_VALUES)])
}

/** When the first thing was recorded in an incident, epoch milliseconds; now, while nothing is. */
function beganMs(incident: IncidentId): number {
  const first = $logs.get().get(incident)?.[0]
  return first ? Date.parse(first.recordedAt) : now()
}

function keep(path: RunbookPath, filled: FilledBlanks): void {
  const incident = $currentId.get()
  const [secret, open] = [true, false].map((isSecret) => [...filled].filter(([, one]) => !!one.isSecret === isSecret))
  secrets.set(keptKey(incident, fieldOf(path)), new Map(secret))
  const values = open?.map(([key, { value, origin }]) => (origin ? [key, value, origin] : [key, value])) ?? []
  keepText(incident, fieldOf(path), values.length > 0 ? JSON.stringify({ at: now(), values }) : '')
  renew()
}

/** Reads what is stored. @returns `undefined` for anything else than what `keep` has written */
function decoded(text: string): { atMs: number; filled: FilledBlanks } | undefined {
  try {
    const { at, values } = JSON.parse(text) as { at: unknown; values: unknown[][] }
    const filled = values.map(([key, value, origin]): [string, FilledBlank] => {
      if (typeof key !== 'string' || typeof value !== 'string') throw new TypeError('A blank is no text.')
      return [key, { value, ...(origin === 'link' ? { origin } : {}) }]
    })
    return typeof at === 'number' ? { atMs: at, filled: new Map(filled) } : undefined
  } catch {
    return undefined
  }
}

function renew(): void {
  $version.set($version.get() + 1)
}

/** What was filled in while no incident was open goes along; what was filled in for one that is deleted goes with it. */
$currentId.listen((incident, before = '') => {
  const start = keptKey(before, RUNBOOK_FIELD)
  const goesAlong = !$logs.get().has(before) && !isDeleted(before)
  for (const [key, text] of goesAlong ? storage.read(start) : []) {
    const field = RUNBOOK_FIELD + key.slice(start.length)
    keepText(before, field, '')
    if (keptText(incident, field) === '') keepText(incident, field, text)
  }
  for (const [key, filled] of [...secrets]) {
    if (!key.startsWith(start) || (!goesAlong && !isDeleted(before))) continue
    secrets.delete(key)
    const then = keptKey(incident, RUNBOOK_FIELD + key.slice(start.length))
    if (goesAlong && !secrets.has(then)) secrets.set(then, filled)
  }
  renew()
})
onOtherTab((key) => (key === undefined || key.includes(`:${RUNBOOK_FIELD}`)) && renew())
onReturn(renew)
