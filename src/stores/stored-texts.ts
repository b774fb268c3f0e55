import { ENTRY_PREFIX } from '../domain/log/stored-entry.ts'
import { storage } from './storage.ts'
import { ASIDE_PREFIX } from './unreadable.ts'

/** The entries of this browser as they are stored or wait to be, by their keys. */
export function entryTexts(): ReadonlyMap<string, string> {
  return storage.read(ENTRY_PREFIX)
}

/** The texts that couldn't be read and were moved aside, by their keys. */
export function unreadableTexts(): ReadonlyMap<string, string> {
  return storage.read(ASIDE_PREFIX)
}
