import { decodeEntry } from './entry-shape.ts'
import type { Entry, EntryId, IncidentId } from './log.ts'

/** Version of the saved form of an entry. A higher number than this comes from a newer Poise. */
export const SAVED_VERSION = 1

export const ENTRY_PREFIX = 'poise:e:'

/** What a stored text turned out to be. `newer` is left alone, `unreadable` is moved aside. */
export type Saved = { kind: 'entry'; entry: Entry } | { kind: 'newer' } | { kind: 'unreadable'; problem: string }

/** Storage key of an entry: one key for each, so that tabs can't overwrite each other. */
export function entryKey(entry: { incident: IncidentId; id: EntryId }): string {
  return `${ENTRY_PREFIX}${entry.incident}:${entry.id}`
}

/** The text under which an entry is stored. */
export function encodeSaved(entry: Entry): string {
  return JSON.stringify({ v: SAVED_VERSION, ...entry })
}

/**
 * Reads a stored text back. Never throws, whatever the text.
 * An entry that doesn't belong under its key is unreadable.
 */
export function decodeSaved(key: string, text: string): Saved {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'unreadable', problem: 'The text is cut off or not JSON.' }
  }
  const version =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'v') ? (value as { v: unknown }).v : undefined
  if (typeof version === 'number' && version > SAVED_VERSION) return { kind: 'newer' }
  if (version !== SAVED_VERSION) return { kind: 'unreadable', problem: 'The saved version is missing.' }
  const result = decodeEntry(value)
  if ('problem' in result) return { kind: 'unreadable', problem: result.problem }
  if (entryKey(result.entry) !== key)
    return { kind: 'unreadable', problem: 'The entry lies under another entry’s key.' }
  return { kind: 'entry', entry: result.entry }
}
