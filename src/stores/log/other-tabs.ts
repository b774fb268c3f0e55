import type { EntryId, IncidentId } from '../../domain/log/entry.ts'
import { ENTRY_PREFIX, entryKey } from '../../domain/log/stored-entry.ts'
import { ASIDE_PREFIX } from '../unreadable.ts'
import { notify } from '../storage-notices.ts'
import type { SafeStorage } from '../storage.ts'
import { CURRENT_KEY, type CurrentId } from './current-id.ts'
import type { EntriesByIncident } from './entries-by-incident.ts'
import { DELETED_PREFIX, type StoredEntries } from './stored-entries.ts'

/** What a log is made of. */
export interface LogParts {
  storage: SafeStorage
  held: EntriesByIncident
  stored: StoredEntries
  current: CurrentId
}

/**
 * Takes in what another tab has stored or removed under a key; `undefined` when it has cleared everything, which is
 * written back.
 * @returns whether the entries that this tab holds have changed
 */
export function takeInChange(key: string | undefined, parts: LogParts): boolean {
  if (key === undefined) return writeBack(parts)
  if (key === CURRENT_KEY) parts.current.agree()
  if (key.startsWith(DELETED_PREFIX)) return followDeletion(key, parts)
  return key.startsWith(ENTRY_PREFIX) && followEntry(key, parts)
}

/**
 * Takes in all that other tabs have stored or removed, whether this tab heard of it or not. Where nothing of ours is
 * left, all was cleared.
 * @returns whether the entries that this tab holds have changed
 */
export function takeInAll(parts: LogParts): boolean {
  const { storage, held, stored, current } = parts
  const keys = storage.keys()
  if (!keys.has(CURRENT_KEY)) return writeBack(parts)
  const deleted = [...held.all().keys()].filter((incident) => followDeletion(DELETED_PREFIX + incident, parts))
  const entries = [...held.all().values()].flat()
  const gone = entries.filter((entry) => isGone(entryKey(entry), (key) => keys.has(key)))
  held.drop(gone)
  const heldKeys = new Set(entries.map(entryKey))
  const fresh = [...keys].filter((key) => key.startsWith(ENTRY_PREFIX) && !heldKeys.has(key))
  const added = held.add(fresh.flatMap((key) => stored.read(key) ?? []))
  current.agree()
  return deleted.length + gone.length + added.length > 0
}

function writeBack({ held, stored, current }: LogParts): boolean {
  if (held.all().size > 0) notify({ word: 'cleared' })
  for (const entries of held.all().values()) entries.forEach(stored.save)
  current.moveTo(current.$id.get())
  return false
}

function followDeletion(key: string, { storage, held, stored, current }: LogParts): boolean {
  const incident = key.slice(DELETED_PREFIX.length)
  if (!stored.isDeleted(incident)) return false
  // What stands half typed on this page is gone with it.
  if (incident === current.$id.get()) notify({ word: 'deleted' })
  const entries = held.of(incident)
  // Entries of this tab that couldn't be stored yet are deleted too.
  for (const entry of entries) storage.remove(entryKey(entry))
  held.drop(entries)
  return true
}

function followEntry(key: string, { storage, held, stored }: LogParts): boolean {
  if (storage.get(key) !== undefined) {
    const entry = stored.read(key)
    return entry !== undefined && held.add([entry]).length > 0
  }
  if (!isGone(key, (one) => storage.get(one) !== undefined)) return false
  // It may be in line for the second copy still, which would keep what was deleted.
  storage.remove(key)
  held.drop([idsIn(key)])
  return true
}

/**
 * Whether another tab took an entry out. It didn't where it found the stored text damaged and moved it aside: this tab
 * still has the entry and keeps it.
 */
function isGone(key: string, isStored: (key: string) => boolean): boolean {
  return !isStored(key) && !isStored(ASIDE_PREFIX + key)
}

function idsIn(key: string): { incident: IncidentId; id: EntryId } {
  const [incident = '', id = ''] = key.slice(ENTRY_PREFIX.length).split(':')
  return { incident, id }
}
