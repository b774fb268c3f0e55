import type { Entry, Kind } from './entry.ts'
import type { WordsProperty } from './typed-text.ts'

/** The property that the text of an amendment replaces; without one, an entry of this kind keeps its words. */
const PROPERTY: { readonly [K in Kind]: WordsProperty<K> | undefined } = {
  note: 'text',
  step: 'label',
  declared: 'title',
  claim: undefined,
  severity: undefined,
  role: undefined,
  runbook: undefined,
  command: undefined,
  update: undefined,
  timer: undefined,
  reporting: undefined,
  field: undefined,
  status: undefined,
  ended: undefined,
  reopened: undefined,
  archived: undefined,
  amended: undefined,
  retracted: undefined,
}

/** Name of the property that an amendment can replace; `undefined` when an entry of this kind keeps its words. */
export function amendableProperty<K extends Kind>(kind: K): WordsProperty<K> | undefined {
  return PROPERTY[kind]
}

/** The text of an entry that an amendment can replace; empty when there is none. */
export function amendableText(entry: Entry): string {
  if (entry.kind === 'step' && entry.filled) return entry.filled
  const property = PROPERTY[entry.kind]
  return property === undefined ? '' : ((entry as unknown as Record<string, string>)[property] ?? '')
}

/** Puts an amended text into a copy of an entry; does nothing where an amendment can't change the words. */
export function amendText(copy: Entry, text: string): void {
  const property = PROPERTY[copy.kind]
  if (property !== undefined) (copy as unknown as Record<string, string>)[property] = text
  // What was filled into the step's words is said anew, or left out.
  if (copy.kind === 'step') delete copy.filled
}
