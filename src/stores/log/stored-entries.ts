import { atom, type ReadableAtom } from 'nanostores'
import type { Entry, IncidentId } from '../../domain/log/entry.ts'
import { decodeStored, ENTRY_PREFIX, encodeStored, entryKey } from '../../domain/log/stored-entry.ts'
import type { Instant } from '../../domain/time.ts'
import type { SafeStorage } from '../storage.ts'

/**
 * Prefix of keys that say an incident was deleted on purpose. Entries that vanish without one are written back by other
 * tabs.
 */
export const DELETED_PREFIX = 'poise:deleted:'

/** The entries as they lie in the storage, a key each. Once a newer Poise has written here, nothing is written. */
export interface StoredEntries {
  /** Whether a text of a newer Poise was found. */
  $newer: ReadableAtom<boolean>
  /** All that can be read, in the order of their keys. What can't is moved aside. */
  readAll(): Entry[]
  /** The entry under a key; `undefined` when there is none that can be read. */
  read(key: string): Entry | undefined
  save(entry: Entry): void
  /** Saves entries that were added; their incidents are deleted no longer. */
  saveAdded(entries: readonly Entry[]): void
  /** Removes an entry. A text of a newer Poise under its key, or a damaged one, is left there. */
  remove(entry: Entry): void
  /** Whether the record of an incident was deleted on purpose. */
  isDeleted(incident: IncidentId): boolean
  /** Stores that the record was deleted on purpose. */
  markDeleted(incident: IncidentId, at: Instant): void
}

/** The entries that lie in `storage`. */
export function createStoredEntries(storage: SafeStorage): StoredEntries {
  const $newer = atom(false)

  function read(key: string): Entry | undefined {
    const text = storage.get(key)
    if (text === undefined) return undefined
    const stored = decodeStored(key, text)
    if (stored.kind === 'entry') return stored.entry
    if (stored.kind === 'newer') $newer.set(true)
    else if (!$newer.get()) storage.setAside(key, text)
    return undefined
  }
  const isDeleted = (incident: IncidentId) => storage.get(DELETED_PREFIX + incident) !== undefined
  function save(entry: Entry): void {
    if ($newer.get()) return
    const key = entryKey(entry)
    // The key of an imported entry may hold a text of a newer Poise, or a damaged one; reading it moves that one aside.
    const isThere = storage.get(key) !== undefined && read(key) !== undefined
    if (!isThere && !$newer.get()) storage.write(key, encodeStored(entry))
  }
  function unmarkDeleted(incident: IncidentId): void {
    if (isDeleted(incident)) storage.remove(DELETED_PREFIX + incident)
  }
  return {
    $newer,
    read,
    readAll() {
      const texts = storage.read(ENTRY_PREFIX)
      const entries: Entry[] = []
      const unreadable: string[] = []
      let isNewer = false
      for (const key of [...texts.keys()].sort()) {
        const stored = decodeStored(key, texts.get(key) ?? '')
        if (stored.kind === 'entry') entries.push(stored.entry)
        else if (stored.kind === 'newer') isNewer = true
        else unreadable.push(key)
      }
      // One entry of a newer Poise is enough: from then on nothing is written, and nothing is moved aside either.
      $newer.set(isNewer)
      unreadable.forEach(read)
      return entries
    },
    save,
    saveAdded(entries) {
      entries.forEach(save)
      new Set(entries.map(({ incident }) => incident)).forEach(unmarkDeleted)
    },
    remove(entry) {
      const key = entryKey(entry)
      if (decodeStored(key, storage.get(key) ?? '').kind === 'entry') storage.remove(key)
    },
    isDeleted,
    markDeleted: (incident, at) => void storage.write(DELETED_PREFIX + incident, at),
  }
}
