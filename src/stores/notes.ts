import { TEXT_LIMIT } from '../domain/log/decode-entry.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/** What one entry holds for certain: a character has at most two units. */
const PART = new RegExp(`[^]{1,${TEXT_LIMIT / 2}}`, 'gu')

/**
 * Writes a note down. One that begins with `TODO` becomes a to-do, without that word.
 * An empty text writes nothing; one that is too long for an entry becomes several notes, the first of them the to-do.
 */
export function addNote(typed: string): void {
  const todo = /^todo\b[\s:：]*/i.exec(typed.trim())
  const text = typed.trim().slice(todo?.[0].length ?? 0)
  for (const [index, part] of (text.match(PART) ?? []).entries()) {
    record({ kind: 'note', text: part, ...(todo && index === 0 ? { todo: true } : {}) }, { by: me() })
  }
}
