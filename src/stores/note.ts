import { record } from './log.ts'
import { me } from './me.ts'

/**
 * Writes a note down. One that begins with `TODO` becomes a to-do, without that word.
 * An empty text writes nothing.
 */
export function addNote(typed: string): void {
  const todo = /^todo\b[\s:：]*/i.exec(typed.trim())
  const text = typed.trim().slice(todo?.[0].length ?? 0)
  if (text === '') return
  record({ kind: 'note', text, ...(todo ? { todo: true } : {}) }, { by: me() })
}
