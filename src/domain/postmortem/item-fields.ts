import type { PostmortemField } from '../log/entry.ts'

/** What is kept about an action item beside its note. `text` rewords it without touching the timeline. */
export const ITEM_PARTS = ['text', 'owner', 'priority', 'ticket'] as const
/** One of the parts of an action item. */
export type ItemPart = (typeof ITEM_PARTS)[number]

/** Value of a field that says yes or no, while it says yes; the empty text clears it. */
export const YES = 'yes'

/** Name of the field that holds a part of an action item: `item.<entry id>.owner`. */
export function itemField(entry: string, part: ItemPart): PostmortemField {
  return `item.${entry}.${part}`
}
