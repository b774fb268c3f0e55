import { amendedParts } from '../domain/log/amended-parts.ts'
import { isDataLink } from '../domain/log/data-link.ts'
import type { EntryId } from '../domain/log/entry.ts'
import { $entries, record } from './log/index.ts'
import { me } from './me.ts'
import { retract } from './retract.ts'
import { standingEntry } from './standing-entry.ts'

/** Gives an entry a data link in place of the one it has. @returns whether the text is a data link */
export function addSource(entry: EntryId, typed: string): boolean {
  const source = typed.trim()
  if (!isDataLink(source)) return false
  const standing = standingEntry(entry)
  if (standing && standing.source !== source) record({ kind: 'amended', entry, source }, { by: me() })
  return true
}

/**
 * Gives an entry the data link that stands in its field. An emptied field takes back the amendments that gave the link;
 * one that the note itself was written with stays.
 * @returns false when the text is no data link, which changes nothing
 */
export function setSource(entry: EntryId, typed: string): boolean {
  if (typed.trim() !== '') return addSource(entry, typed)
  if (!standingEntry(entry)?.source) return true
  for (const given of $entries.get()) {
    if (given.kind !== 'amended' || given.entry !== entry || !given.source) continue
    // What else it says anew stays said.
    if (amendedParts(given).length === 1) retract(given.id, 'amended')
  }
  return true
}
