import { decodeEntry } from './decode-entry.ts'
import type { Entry, EntryId, IncidentId } from './entry.ts'

/** Version of the saved form of an entry. A higher number than this comes from a newer Poise. */
export const STORED_VERSION = 1

/** Every storage key of an entry begins with it. Records of earlier releases lie under it: it never changes. */
export const ENTRY_PREFIX = 'poise:e:'

/** What a stored text turned out to be. `newer` is left alone, `unreadable` is moved aside. */
export type StoredText = { kind: 'entry'; entry: Entry } | { kind: 'newer' } | { kind: 'unreadable' }

const UNREADABLE: StoredText = { kind: 'unreadable' }

/** Storage key of an entry: one key for each, so that tabs can't overwrite each other. */
export function entryKey(entry: { incident: IncidentId; id: EntryId }): string {
  return `${ENTRY_PREFIX}${entry.incident}:${entry.id}`
}

/**
 * The text under which an entry is stored. What its key says isn't said again, nor that it was written down when it
 * happened: room in the browser is short.
 */
export function encodeStored({ id, incident, recordedAt, ...rest }: Entry): string {
  return JSON.stringify({ v: STORED_VERSION, ...rest, ...(recordedAt === rest.at ? {} : { recordedAt }) })
}

/**
 * Reads a stored text back. Never throws, whatever the text.
 * An entry that doesn't belong under its key is unreadable.
 */
export function decodeStored(key: string, text: string): StoredText {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return UNREADABLE
  }
  const version =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'v') ? (value as { v: unknown }).v : undefined
  if (typeof version === 'number' && version > STORED_VERSION) return { kind: 'newer' }
  if (version !== STORED_VERSION) return UNREADABLE
  const [incident, id] = key.slice(ENTRY_PREFIX.length).split(':')
  const result = decodeEntry(value, { incident, id, recordedAt: (value as { at?: unknown }).at })
  if ('place' in result || entryKey(result.entry) !== key) return UNREADABLE
  return { kind: 'entry', entry: result.entry }
}
