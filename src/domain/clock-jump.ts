import type { Entry, EntryId } from './log.ts'

/** The digits of an id, in their order. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** How many digits of an id are its time. */
export const TIME_LENGTH = 10
/** Ids of one burst run ahead of the clock by a millisecond each; that is no jump. */
const TOLERANCE_MS = 1_000

/** The moment in an entry's id, in milliseconds since the epoch. */
export function idMs(id: EntryId): number {
  let timeMs = 0
  for (const character of id.slice(0, TIME_LENGTH)) timeMs = timeMs * 32 + DIGITS.indexOf(character)
  return timeMs
}

/**
 * Whether the clock stood back when an entry was written down: it showed a time that lies more than a second before
 * the entry's id, and ids never run back. Exactly one second is no jump.
 */
export function clockStoodBack(entry: Pick<Entry, 'id' | 'recordedAt'>): boolean {
  return idMs(entry.id) - Date.parse(entry.recordedAt) > TOLERANCE_MS
}
