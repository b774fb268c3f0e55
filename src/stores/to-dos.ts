import type { EntryId } from '../domain/log/entry.ts'
import { readToDo } from '../domain/log/to-do-text.ts'
import { itemField, YES } from '../domain/postmortem/item-fields.ts'
import { doneField } from '../domain/postmortem/to-dos.ts'
import { setField } from './fields.ts'
import { addNote } from './notes.ts'

/** Adds a to-do, with or without the word `TODO` before it. An empty text writes nothing. */
export function addToDo(typed: string): void {
  if (typed.trim() !== '') addNote(readToDo(typed).isToDo ? typed : `TODO ${typed.trim()}`)
}

/** Says whether a to-do is done. */
export function setDone(entry: EntryId, isDone: boolean): void {
  setField(doneField(entry), isDone ? YES : '')
}

/** Says how urgent a to-do is; the empty text for not set. */
export function setPriority(entry: EntryId, priority: string): void {
  setField(itemField(entry, 'priority'), priority)
}
