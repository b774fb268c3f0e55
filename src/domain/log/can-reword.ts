import { amendableProperty } from './amended-text.ts'
import type { Entry } from './entry.ts'
import { isTyped } from './typed-text.ts'

/** Whether people reword an entry: only words that somebody typed, so not the label of a step, which is the guide's. */
export function canReword(entry: Entry): boolean {
  const property = amendableProperty(entry.kind)
  return property !== undefined && isTyped(entry.kind, property)
}
