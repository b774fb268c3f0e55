import { decodeEntry } from '../log/decode-entry.ts'
import { depthProblem, sizeProblem, textBytes } from './file-limits.ts'
import { byIncident, entryLine } from './record-order.ts'
import type { TransferProblem } from './transfer-problem.ts'
import type { Entry } from '../log/entry.ts'

/** Version of the file's form. A higher number than this comes from a newer Poise; lower ones are read forever. */
export const RECORD_VERSION = 1
/** Most entries that one file may hold. A long night makes a few hundred. */
export const ENTRY_LIMIT = 50_000

/** What a file or a link turned out to hold: entries in the order of a file, or what is wrong with it. */
export type Decoded = { entries: Entry[] } | { problem: TransferProblem }

/**
 * The text of a record file: `{ "poise": 1, "incidents": [{ "id", "entries" }] }`, one entry to a line.
 * The same entries give the same text, whatever their order and that of their properties; one that comes twice is
 * written once. An entry doesn't repeat the id of the incident in which it stands.
 * The text may be larger than a receiver takes: see `recordFiles`.
 */
export function encodeRecord(entries: readonly Entry[]): string {
  const incidents = byIncident(entries).map(
    ([id, log]) => `{"id":${JSON.stringify(id)},"entries":[\n${log.map(entryLine).join(',\n')}\n]}`,
  )
  return `{"poise":${RECORD_VERSION},"incidents":[${incidents.join(',')}]}\n`
}

/**
 * Reads a record file. Never throws, whatever the text; what is refused is refused whole.
 * Size and depth are checked before anything is parsed, the version before the shape, the number of entries before
 * any of them is read.
 */
export function decodeRecord(text: string): Decoded {
  const refused = sizeProblem(textBytes(text)) ?? depthProblem(text)
  if (refused) return { problem: refused }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: { kind: 'not-json' } }
  }
  const version = own(value, 'poise')
  if (typeof version === 'number' && version > RECORD_VERSION)
    return { problem: { kind: 'newer', version, known: RECORD_VERSION } }
  const incidents = own(value, 'incidents')
  if (!Number.isInteger(version) || Number(version) < 1 || !Array.isArray(incidents))
    return { problem: { kind: 'not-a-record' } }
  return decodeIncidents(incidents)
}

function decodeIncidents(incidents: readonly unknown[]): Decoded {
  const given: { incident: string; value: unknown }[] = []
  for (const [index, value] of incidents.entries()) {
    const incident = own(value, 'id')
    const log = own(value, 'entries')
    if (typeof incident !== 'string' || !Array.isArray(log))
      return { problem: { kind: 'unreadable-incident', number: index + 1 } }
    for (const value of log) given.push({ incident, value })
  }
  if (given.length > ENTRY_LIMIT) return { problem: { kind: 'too-many', count: given.length, limitCount: ENTRY_LIMIT } }
  const entries: Entry[] = []
  for (const [index, { incident, value }] of given.entries()) {
    const result = decodeEntry(isObject(value) ? { ...value, incident } : value)
    if ('place' in result) return { problem: { kind: 'unreadable-entry', number: index + 1, place: result.place } }
    entries.push(result.entry)
  }
  return { entries: byIncident(entries).flatMap(([, log]) => log) }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}
