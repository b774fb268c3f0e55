import type { Incident, TimelineEntry } from '../incident/project-incident.ts'
import { byId, type EntryId, type PostmortemField } from '../log/entry.ts'
import { readToDo } from '../log/to-do-text.ts'
import type { Instant } from '../time.ts'
import { itemField, YES } from './item-fields.ts'

/** A note as it stands on the timeline. */
export type NoteEntry = Extract<TimelineEntry, { kind: 'note' }>

/** Whether a note is a to-do: marked as one, or beginning with `TODO`. */
export function isToDo(entry: TimelineEntry): entry is NoteEntry {
  return entry.kind === 'note' && (entry.todo ?? readToDo(entry.text).isToDo)
}

/** What there is to do, without the leading `TODO`. */
export function toDoText(text: string): string {
  return readToDo(text).text
}

/** How urgent a to-do may be, the most urgent first. */
export const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const

/** A to-do as it stands. It is the action item of the same note: the postmortem shows the same owner and priority. */
export interface ToDo {
  entry: EntryId
  at: Instant
  by?: string
  text: string
  owner: string
  /** One of `PRIORITIES`, what somebody typed in the postmortem, or the empty text. */
  priority: string
  done: boolean
}

/** Name of the field that says whether a to-do is done; its value is `yes` or the empty text. */
export function doneField(entry: EntryId): PostmortemField {
  return `item.${entry}.done`
}

/** The to-dos of an incident in the order in which they were written down. Retracted ones are left out. */
export function toDos(incident: Incident | undefined): ToDo[] {
  const value = (field: PostmortemField) => incident?.fields.get(field)?.trim() ?? ''
  return (incident?.timeline ?? [])
    .filter((entry) => !entry.retracted)
    .filter(isToDo)
    .sort(byId)
    .map((note) => ({
      entry: note.id,
      at: note.at,
      by: note.by,
      text: value(itemField(note.id, 'text')) || toDoText(note.text),
      owner: value(itemField(note.id, 'owner')),
      priority: value(itemField(note.id, 'priority')),
      done: value(doneField(note.id)) === YES,
    }))
}

/** The to-do that was ticked or unticked last, and whether it lay among the finished ones before. */
export interface HeldToDo {
  entry: EntryId
  isFolded: boolean
}

/**
 * Whether a to-do is folded away: it is done. The one that was ticked last stays where it was until the next one is, so
 * that nothing jumps away under the hand.
 */
export function isFolded(toDo: Pick<ToDo, 'entry' | 'done'>, held?: HeldToDo): boolean {
  return toDo.entry === held?.entry ? held.isFolded : toDo.done
}
