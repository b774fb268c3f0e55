import type { Entry, Kind } from './entry.ts'
import { isTyped, type TextProperty } from './typed-text.ts'

/** The property that the text of an amendment replaces; without one, an entry of this kind keeps its words. */
const PROPERTY: { readonly [K in Kind]: TextProperty<K> | undefined } = {
  note: 'text',
  step: 'label',
  declared: undefined,
  severity: undefined,
  role: undefined,
  update: undefined,
  timer: undefined,
  field: undefined,
  status: undefined,
  ended: undefined,
  reopened: undefined,
  archived: undefined,
  amended: undefined,
  retracted: undefined,
}

/** The text of an entry that an amendment can replace; empty when there is none. */
export function amendableText(entry: Entry): string {
  const property = PROPERTY[entry.kind]
  return property === undefined ? '' : ((entry as unknown as Record<string, string>)[property] ?? '')
}

/** Whether people reword an entry: only words that somebody typed, so not the label of a step, which is the guide's. */
export function canReword(entry: Entry): boolean {
  const property = PROPERTY[entry.kind]
  return property !== undefined && isTyped(entry.kind, property)
}

/** Puts an amended text into a copy of an entry; does nothing where an amendment can't change the words. */
export function amendText(copy: Entry, text: string): void {
  const property = PROPERTY[copy.kind]
  if (property !== undefined) (copy as unknown as Record<string, string>)[property] = text
}
