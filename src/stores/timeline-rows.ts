import type { TimelineEntry } from '../domain/incident/project-incident.ts'
import { isDataLink } from '../domain/log/data-link.ts'
import { noteFault, type NoteFault } from '../domain/log/note-fault.ts'
import { YES } from '../domain/postmortem/item-fields.ts'
import { isIncluded, NO, rowField } from '../domain/postmortem/timeline-rows.ts'
import type { Instant } from '../domain/time.ts'
import { addSource } from './data-links.ts'
import { setField } from './fields.ts'
import { $incident } from './incident.ts'
import { addNote } from './notes.ts'
import { askFirst } from './stale.ts'

/** Takes a row into the document's timeline, or leaves it out; where it is so already, nothing is written. */
export function includeRow(entry: TimelineEntry, isWanted: boolean): void {
  if (isIncluded(entry, $incident.get()?.fields ?? new Map()) !== isWanted)
    setField(rowField(entry.id), isWanted ? YES : NO)
}

/** What somebody typed for a new row of the timeline. */
export interface NewRow {
  at: Instant
  text: string
  source: string
}

/** Writes a new row down, as the note that it is. @returns what is wrong with it; nothing when it was written */
export function addRow({ at, text, source }: NewRow): NoteFault | undefined {
  const fault = noteFault({ text, source })
  if (!fault) addNote(text, { at, source: source.trim() })
  return fault
}

/** Makes a web address that was pasted on a row its source; anything else changes nothing, and asks nothing. */
export function pasteSource({ id }: Pick<TimelineEntry, 'id'>, pasted: string): void {
  if (isDataLink(pasted.trim())) askFirst((isFresh) => isFresh || addSource(id, pasted))
}
