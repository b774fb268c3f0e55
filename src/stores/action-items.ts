import type { EntryId } from '../domain/log/entry.ts'
import { readOwner, readToDo } from '../domain/log/to-do-text.ts'
import { type ActionItem, actionItems } from '../domain/postmortem/action-items.ts'
import { postmortemFacts } from '../domain/postmortem/facts.ts'
import { ITEM_PARTS, itemField, YES } from '../domain/postmortem/item-fields.ts'
import { doneField } from '../domain/postmortem/to-dos.ts'
import type { Instant } from '../domain/time.ts'
import { setField } from './fields.ts'
import { $incident } from './incident.ts'
import { allOrNothing, record } from './log/index.ts'
import { me } from './me.ts'
import { retract } from './retract.ts'
import { setDone } from './to-dos.ts'

/** An action item that was removed, with all that is needed to bring it back. */
export interface RemovedItem extends ActionItem {
  at: Instant
  isDone: boolean
}

/**
 * Adds an action item, read as a to-do is. An empty text writes nothing.
 * @throws {NotRecorded} when it is longer than `TEXT_LIMIT`, or a newer Poise has written here
 */
export function addActionItem(typed: string): void {
  const { text, owner } = readOwner(readToDo(typed.trim()).text)
  if (text === '') return
  const { id } = record({ kind: 'note', text, todo: true }, { by: me() })
  if (owner) setField(itemField(id, 'owner'), owner)
}

/** Takes an action item away. @returns what `restoreActionItem` needs; `undefined` when there was none */
export function removeActionItem(entry: EntryId): RemovedItem | undefined {
  const incident = $incident.get()
  if (!incident) return undefined
  const facts = postmortemFacts(incident)
  const item = actionItems(facts, incident.fields).find((one) => one.entry === entry)
  const note = facts.actionItems.find(({ id }) => id === entry)
  if (!item || !note) return undefined
  const isDone = incident.fields.get(doneField(entry)) === YES
  retract(entry)
  return { ...item, at: note.at, isDone }
}

/** Brings an action item back. The log never forgets a retraction, so it is a new entry of the same moment. */
export function restoreActionItem({ at, isDone, ...item }: RemovedItem): void {
  allOrNothing(() => {
    const { id } = record({ kind: 'note', text: item.text, todo: true }, { by: me(), at })
    for (const part of ITEM_PARTS) if (part !== 'text') setField(itemField(id, part), item[part])
    setDone(id, isDone)
  })
}
