import type { EntryOf, PropertyOf } from './entry.ts'

/** What of an entry an amendment can say anew. */
export type AmendedPart = Exclude<PropertyOf<'amended'>, 'entry'>

const PARTS: Readonly<Record<AmendedPart, true>> = { happenedAt: true, text: true, source: true, important: true }

/** What an amendment says anew; none for one of a later Poise of which nothing is understood. */
export function amendedParts(amendment: EntryOf<'amended'>): AmendedPart[] {
  return (Object.keys(PARTS) as AmendedPart[]).filter((part) => amendment[part] !== undefined)
}
