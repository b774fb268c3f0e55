import type { EntryId, IncidentId } from '../log/entry.ts'
import type { Instant } from '../time.ts'
import { type RandomDigits, makeId } from '../log/ulid.ts'

/**
 * The id under which a due moment is recorded as missed. It follows from the moment itself, so that two tabs, or two
 * people who hold the same incident, write one and the same entry down instead of two.
 */
export function dueId(incident: IncidentId, timer: string, dueAt: Instant): EntryId {
  return makeId(Date.parse(dueAt), digitsOf(`${incident} ${timer}`))
}

/** Digits that look random and are the same for the same text: its FNV-1a hash, mixed again for each digit. */
function digitsOf(text: string): RandomDigits {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (count) =>
    Array.from({ length: count }, () => {
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + 0x1e3779b9
      return hash >>> 27
    })
}
