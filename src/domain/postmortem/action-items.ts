import type { EntryId } from '../log/entry.ts'
import { oneLine } from '../text.ts'
import type { PostmortemFacts } from './facts.ts'
import { type Fields } from './fields.ts'
import { itemField } from './item-fields.ts'
import { toDoText } from './to-dos.ts'

/** An action item as it stands in the document. */
export interface ActionItem {
  entry: EntryId
  text: string
  owner: string
  priority: string
  ticket: string
}

/** The action items that are worded at all. */
export function actionItems(facts: PostmortemFacts, fields: Fields): ActionItem[] {
  return facts.actionItems.map((note) => ({
    entry: note.id,
    text: oneLine(fields.get(itemField(note.id, 'text')) || toDoText(note.text)),
    owner: oneLine(fields.get(itemField(note.id, 'owner')) ?? ''),
    priority: oneLine(fields.get(itemField(note.id, 'priority')) ?? ''),
    ticket: oneLine(fields.get(itemField(note.id, 'ticket')) ?? ''),
  }))
}
