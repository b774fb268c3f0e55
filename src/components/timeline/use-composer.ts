import { useRef, useState } from 'preact/hooks'
import type { EntryId, EntryOf } from '../../domain/log/entry.ts'
import { readTypedNote, type TypedNote } from '../../domain/log/typed-note.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { type Instant, toInstant } from '../../domain/time.ts'
import { isWrittenAfterwards } from '../../domain/incident/written-afterwards.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { clockTime } from '../../i18n/time-formats.ts'
import { $minute, now } from '../../stores/clock.ts'
import { $incident } from '../../stores/incident.ts'
import { addNote } from '../../stores/notes.ts'
import { myLastNote, noteAsTyped, rewriteNote } from '../../stores/own-note.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { useStore } from '../use-store.ts'
import { momentOfNote, type NoteMoment, type NoteProblem } from './read-note.ts'

/** What was chosen beside the text. The day stays from note to note, the rest is for one. */
export interface Chosen {
  day: string
  clock: string
  source: string
  isToDo: boolean
}

const NOTHING: Chosen = { day: '', clock: '', source: '', isToDo: false }

/** What stands in the composer, how it is read, and what can be done with it. */
export interface Composing {
  text: string
  chosen: Chosen
  /** How it would be saved. */
  note: TypedNote
  editing: EntryOf<'note'> | undefined
  refused: NoteProblem | undefined
  type(text: string): void
  choose(part: Partial<Chosen>): void
  /** Takes what I wrote last into the composer. @returns whether there was anything */
  editLast(): boolean
  /** Leaves what is being edited as it was. */
  stopEditing(): void
  save(): Promise<void>
  /** Saves it at one of the two moments that its time may mean. */
  saveAt(at: Instant): void
  /** Refuses what stands there: a day or a time is only half typed. */
  refuse(problem: NoteProblem): void
}

/**
 * @param onAdded is called with each entry that was written or changed; with none for a note about now, which comes last
 */
export function useComposer(
  zone: string,
  t: Words<'timeline'>['island'],
  onAdded: (entry: EntryId | undefined) => void,
): Composing {
  const minute = useStore($minute, { ssr: () => 0 })
  const incident = useStore($incident, { ssr: () => undefined })
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(NOTHING)
  const [editing, setEditing] = useState<EntryOf<'note'>>()
  const [refused, setRefused] = useState<NoteProblem>()
  const isBusy = useRef(false)

  const keptDay =
    chosen.day ||
    (incident?.startedAt && isWrittenAfterwards(incident) ? localMinute(incident.startedAt, zone).slice(0, 10) : '')
  const readAt = (nowMs: number) => {
    const clock = { now: localMinute(toInstant(nowMs), zone), ...(keptDay ? { day: keptDay } : {}) }
    return withChosen(readTypedNote(text, clock), { ...chosen, day: keptDay || clock.now.slice(0, 10) })
  }
  const clear = () => {
    setText('')
    setChosen({ ...NOTHING, day: chosen.day })
    setEditing(undefined)
    setRefused(undefined)
  }
  const write = (note: TypedNote, { at, remark }: NoteMoment) =>
    askFirst((isFresh) => {
      if (editing && !isFresh) rewriteNote(editing, note, at)
      const added =
        editing && !isFresh ? undefined : addNote(withOwner(note), { at, source: note.source, todo: note.isToDo })
      const time = clockTime(at ?? added?.at ?? editing?.at ?? toInstant(now()), zone)
      const said = editing && !isFresh ? t.textSaved : fill(t.noted, { time })
      answer(remark ? `${said}${remark}` : said, added && (() => retract(added.id)))
      clear()
      onAdded(at || editing ? (added?.id ?? editing?.id) : undefined)
    })
  const save = async () => {
    if (isBusy.current) return
    isBusy.current = true
    try {
      const note = readAt(now())
      const moment = await momentOfNote(note, zone, t)
      setRefused('problem' in moment ? moment : undefined)
      if (!('problem' in moment)) write(note, moment)
    } finally {
      isBusy.current = false
    }
  }
  return {
    text,
    chosen: { ...chosen, day: keptDay },
    note: readAt(minute),
    editing,
    refused,
    type(typed) {
      setText(typed)
      setRefused(undefined)
    },
    choose: (part) => setChosen((before) => ({ ...before, ...part })),
    editLast() {
      const last = myLastNote()
      if (!last) return false
      setEditing(last)
      setText(noteAsTyped(last))
      return true
    },
    stopEditing: clear,
    save,
    saveAt: (at) => write(readAt(now()), { at, remark: '' }),
    refuse: setRefused,
  }
}

/** What was chosen by hand stands where the text says nothing. */
function withChosen(note: TypedNote, { day, clock, source, isToDo }: Chosen): TypedNote {
  const localTime = note.localTime ?? (clock ? `${day}T${clock}` : undefined)
  const link = source.trim() || note.source
  return {
    ...note,
    isToDo: note.isToDo || isToDo,
    ...(localTime ? { localTime } : {}),
    ...(link ? { source: link } : {}),
  }
}

function withOwner({ text, owner }: TypedNote): string {
  return owner && !text.includes(`@${owner}`) ? `${text} @${owner}` : text
}
