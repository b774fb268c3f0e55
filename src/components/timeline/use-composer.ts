import { useRef, useState } from 'preact/hooks'
import type { EntryId } from '../../domain/log/entry.ts'
import { readTypedNote, type TypedNote } from '../../domain/log/typed-note.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { type Instant, toInstant } from '../../domain/time.ts'
import { isWrittenAfterwards } from '../../domain/incident/written-afterwards.ts'
import { fill } from '../../i18n/format.ts'
import type { TimelineWords } from '../cockpit/form-words.ts'
import { clockTime } from '../../i18n/time-formats.ts'
import { $minute, now } from '../../stores/clock.ts'
import { $incident } from '../../stores/incident.ts'
import { addNote } from '../../stores/notes.ts'
import { myLastNote } from '../../stores/own-note.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { type Forms, formsOf } from '../cockpit/use-forms.ts'
import { rest } from '../rest.ts'
import { useStore } from '../use-store.ts'
import { type NoteMoment, type NoteProblem, noteProblem } from './note-problem.ts'
import { type Chosen, type NoteDraft, useNoteDraft } from './use-note-draft.ts'

/** What stands in the composer, how it is read, and what can be done with it. */
export interface Composing extends Pick<NoteDraft, 'text' | 'chosen' | 'editing' | 'type' | 'choose'> {
  /** How it would be saved. */
  note: TypedNote
  refused: NoteProblem | undefined
  /** Takes what I wrote last into the composer. @returns whether there was anything */
  editLast(): boolean
  /** Leaves what is being edited as it was. */
  stopEditing(): void
  save(): Promise<void>
  /** Saves it at one of the two moments that its time may mean. */
  saveAt(at: Instant): Promise<void>
  /** Refuses what stands there: a day or a time is only half typed. */
  refuse(problem: NoteProblem): void
}

/**
 * @param onAdded is called with each entry that was written or changed; with none for a note about now, which comes last
 */
export function useComposer(
  zone: string,
  forms: string,
  t: TimelineWords,
  onAdded: (entry: EntryId | undefined) => void,
): Composing {
  const minute = useStore($minute, { ssr: () => 0 })
  const draft = useNoteDraft()
  const [refused, setRefused] = useState<NoteProblem>()
  const isBusy = useRef(false)
  const resting = useRef(false)
  const chosen = { ...draft.chosen, day: useKeptDay(draft, zone) }
  const clear = () => {
    draft.clear()
    setRefused(undefined)
  }
  const write = (note: TypedNote, moment: NoteMoment) =>
    writeNote(draft, note, { moment, zone, forms, t }, (entry) => {
      clear()
      rest(resting)
      onAdded(entry)
    })
  const save = async () => {
    if (isBusy.current || (resting.current && !draft.text)) return
    isBusy.current = true
    try {
      const note = readDraft(draft.text, chosen, now(), zone)
      const moment = noteProblem(note, t) ?? (await momentOf(note, zone, forms, t))
      setRefused('problem' in moment ? moment : undefined)
      if (!('problem' in moment)) await write(note, moment)
    } finally {
      isBusy.current = false
    }
  }
  return {
    ...draft,
    chosen,
    note: readDraft(draft.text, chosen, minute, zone),
    refused,
    type(typed) {
      draft.type(typed)
      setRefused(undefined)
    },
    choose(part) {
      draft.choose(part)
      setRefused(undefined)
    },
    editLast() {
      const last = myLastNote()
      if (last) draft.edit(last)
      return last !== undefined
    },
    stopEditing: clear,
    save,
    saveAt: (at) => write(readDraft(draft.text, chosen, now(), zone), { at, remark: '' }),
    refuse: setRefused,
  }
}

/** When a note happened, if a time was given. What reads it is fetched with the forms. */
async function momentOf(
  { localTime }: TypedNote,
  zone: string,
  forms: string,
  t: TimelineWords,
): Promise<NoteMoment | NoteProblem> {
  if (localTime === undefined) return { remark: '' }
  return formsOf(forms)<NoteMoment | NoteProblem, NoteProblem>(
    ({ code, words }) => code.momentOfNote(localTime, zone, { ...t, ...words.timeline }),
    () => ({ field: 'at', problem: t.timeFailed }),
  )
}

/** The day that was chosen; of an incident that is written down afterwards, the day on which it began. */
function useKeptDay({ chosen }: NoteDraft, zone: string): string {
  const incident = useStore($incident, { ssr: () => undefined })
  if (chosen.day || !incident?.startedAt || !isWrittenAfterwards(incident)) return chosen.day
  return localMinute(incident.startedAt, zone).slice(0, 10)
}

/** What was typed and chosen, as it would be saved at this moment. */
function readDraft(text: string, chosen: Chosen, nowMs: number, zone: string): TypedNote {
  const clock = { now: localMinute(toInstant(nowMs), zone), ...(chosen.day ? { day: chosen.day } : {}) }
  return withChosen(readTypedNote(text, clock), { ...chosen, day: chosen.day || clock.now.slice(0, 10) })
}

interface Saying {
  moment: NoteMoment
  zone: string
  forms: string
  t: TimelineWords
}

/**
 * Puts the note right that is being edited, or adds one, and says so.
 * @param done hears which entry to show; none for a note about now, which comes last
 */
async function writeNote(
  draft: NoteDraft,
  note: TypedNote,
  saying: Saying,
  done: (entry: EntryId | undefined) => void,
): Promise<void> {
  if (!draft.editing) return keepNote(draft, note, saying, done)
  // What puts it right comes with the forms.
  await formsOf(saying.forms)(({ code }) => keepNote(draft, note, saying, done, code.rewriteNote), sayNotLoaded)
}

function keepNote(
  { editing }: NoteDraft,
  note: TypedNote,
  { moment: { at, remark }, zone, t }: Saying,
  done: (entry: EntryId | undefined) => void,
  rewrite?: Forms['code']['rewriteNote'],
): void {
  askFirst((isFresh) => {
    if (editing && !isFresh) rewrite?.(editing, note, at)
    const added =
      editing && !isFresh ? undefined : addNote(withOwner(note), { at, source: note.source, todo: note.isToDo })
    const time = clockTime(at ?? added?.at ?? editing?.at ?? toInstant(now()), zone)
    const said = editing && !isFresh ? t.textSaved : fill(t.noted, { time })
    answer(remark ? `${said}${remark}` : said, added && (() => retract(added.id)))
    done(at || editing ? (added?.id ?? editing?.id) : undefined)
  })
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
