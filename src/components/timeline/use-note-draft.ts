import { useState } from 'preact/hooks'
import type { EntryOf } from '../../domain/log/entry.ts'
import { $incident } from '../../stores/incident.ts'
import { noteAsTyped } from '../../stores/own-note.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useStore } from '../use-store.ts'

/** What was chosen beside the text. The day stays from note to note, the rest is for one. */
export interface Chosen {
  day: string
  clock: string
  source: string
  isToDo: boolean
}

const NOTHING: Chosen = { day: '', clock: '', source: '', isToDo: false }

/** What stands in the composer and isn't recorded yet. */
export interface NoteDraft {
  text: string
  chosen: Chosen
  /** The note that is being put right; absent while a new one is written. */
  editing: EntryOf<'note'> | undefined
  type(text: string): void
  choose(part: Partial<Chosen>): void
  /** Takes a note into the composer. */
  edit(note: EntryOf<'note'>): void
  /** Empties the composer: it is recorded, or nobody wants it. */
  clear(): void
}

/**
 * What is typed into the composer survives a reload and belongs to the incident for which it was typed. The bar of the
 * other pages has the same note half typed, but not one that is being put right here.
 */
export function useNoteDraft(): NoteDraft {
  const incident = useStore($incident, { ssr: () => undefined })
  const [typed, setTyped] = useKeptText('note')
  const [edited, setEdited] = useKeptText('note.edited')
  const [editedId, setEditedId] = useKeptText('note.editing')
  const [kept, setKept] = useKeptText('note.chosen')
  const [day, setDay] = useState('')
  const chosen = kept ? readChosen(kept) : { ...NOTHING, day }
  const edits = editedId ? incident?.timeline.find(({ id, retracted }) => id === editedId && !retracted) : undefined
  const editing = edits?.kind === 'note' ? edits : undefined
  return {
    text: editing ? edited : typed,
    chosen,
    editing,
    type: editing ? setEdited : setTyped,
    choose(part) {
      const next = { ...chosen, ...part }
      setDay(next.day)
      setKept(next.day || next.clock || next.source || next.isToDo ? JSON.stringify(next) : '')
    },
    edit(note) {
      setEditedId(note.id)
      setEdited(noteAsTyped(note))
    },
    clear() {
      if (!editing) setTyped('')
      setEditedId('')
      setEdited('')
      setDay(chosen.day)
      setKept('')
    },
  }
}

/** What was chosen before a reload; nothing where what lies there isn't that. */
function readChosen(kept: string): Chosen {
  try {
    const { day, clock, source, isToDo } = JSON.parse(kept)
    return { day: String(day ?? ''), clock: String(clock ?? ''), source: String(source ?? ''), isToDo: isToDo === true }
  } catch {
    return NOTHING
  }
}
