import { atom, type ReadableAtom, type WritableAtom } from 'nanostores'
import type { IncidentId } from '../domain/log/entry.ts'
import { type Refusal, refusalOf } from './log/refusal.ts'
import type { askFirst } from './stale.ts'

/** How long somebody must stop typing before the text is saved. */
export const PAUSE_MS = 800

/** What stands in a field that somebody is in. */
export interface Draft {
  text: string
  /** Whether it holds something that isn't saved yet. */
  dirty: boolean
  /** Why the log refused the text when it was last to be saved; absent when it took it, or nothing was saved yet. */
  refusal?: Refusal
}

/** Texts of the fields that are being edited. While somebody is in a field, nothing else changes what it shows. */
export interface Drafts {
  $drafts: ReadableAtom<ReadonlyMap<string, Draft>>
  /** Somebody is in the field: it keeps what it shows. */
  enter(field: string, text: string): void
  /** @param composing while an input method is at work the text isn't finished and no pause saves it */
  type(field: string, text: string, composing?: boolean): void
  /** Nobody is in the field any more: its text is saved and it shows what is stored. A text that is refused stays. */
  leave(field: string): void
  /** Saves everything that isn't saved yet. What is refused stays, and is tried again the next time. */
  flush(): void
  /** Another incident is open: what was typed for the one before waits with it, and what waits for this one is there. */
  turn(): void
}

/**
 * Saves the text of a field; it decides whether there is anything to record, and throws `NotRecorded` when the log
 * refuses it.
 * @param isFresh whether the incident that it was typed for was archived meanwhile
 * @returns false when the text makes no sense there: then it stays in its field, to be put right
 */
export type SaveDraft = (field: string, text: string, isFresh: boolean) => unknown

/** Where what is typed lies until it is saved, so that it survives a reload, by the incident that it belongs to. */
export interface DraftStore {
  /** The incident that is open. */
  incident(): IncidentId
  read(incident: IncidentId): ReadonlyMap<string, string>
  /** The empty text ends it. */
  keep(incident: IncidentId, field: string, text: string): void
}

const NOWHERE: DraftStore = { incident: () => '', read: () => new Map(), keep: () => {} }

/**
 * @param save is called with each text that was typed
 * @param ask saves at once, or once somebody was asked (see `askFirst`); what they drop stays as it is
 * @param store holds what isn't saved yet; without it that lives as long as the page
 */
export function createDrafts(save: SaveDraft, ask: typeof askFirst = atOnce, store: DraftStore = NOWHERE): Drafts {
  const $drafts = atom<ReadonlyMap<string, Draft>>(new Map())
  /** Fields that somebody left before they had answered. */
  const left = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = (field: string, draft: Draft | undefined) => keepDraft($drafts, field, draft)

  function settle(field: string): void {
    const draft = $drafts.get().get(field)
    if (!draft?.dirty) return
    const incident = store.incident()
    settleDraft(field, draft, save, ask, (refusal) => {
      if (refusal) return keep(field, { ...draft, refusal })
      store.keep(incident, field, '')
      keep(field, left.has(field) ? undefined : { text: draft.text, dirty: false })
    })
  }

  function flush(): void {
    clearTimeout(timer)
    for (const field of $drafts.get().keys()) settle(field)
  }

  function turn(): void {
    clearTimeout(timer)
    left.clear()
    const texts = [...store.read(store.incident())]
    $drafts.set(new Map(texts.map(([field, text]) => [field, { text, dirty: true }])))
    if (texts.length > 0) timer = setTimeout(flush, PAUSE_MS)
  }

  return {
    $drafts,
    turn,
    enter(field, text) {
      left.delete(field)
      if (!$drafts.get().has(field)) keep(field, { text, dirty: false })
    },
    type(field, text, composing = false) {
      // A refusal stays until the text is saved; otherwise its sentence would come and go with each letter.
      keep(field, { ...$drafts.get().get(field), text, dirty: true })
      store.keep(store.incident(), field, text)
      clearTimeout(timer)
      if (!composing) timer = setTimeout(flush, PAUSE_MS)
    },
    leave(field) {
      left.add(field)
      settle(field)
      if (!$drafts.get().get(field)?.dirty) keep(field, undefined)
    },
    flush,
  }
}

function atOnce(...[action, done]: Parameters<typeof askFirst>): void {
  done?.(refusalOf(() => action(false)))
}

function keepDraft($drafts: WritableAtom<ReadonlyMap<string, Draft>>, field: string, draft: Draft | undefined): void {
  const drafts = new Map($drafts.get())
  if (draft) drafts.set(field, draft)
  else drafts.delete(field)
  $drafts.set(drafts)
}

/** @param settled is called with why the log refused the text, if it did, and not at all where it makes no sense. */
function settleDraft(
  field: string,
  { text }: Draft,
  save: SaveDraft,
  ask: typeof askFirst,
  settled: (refusal: Refusal | undefined) => void,
): void {
  let isTaken = true
  ask(
    (isFresh) => {
      isTaken = save(field, text, isFresh) !== false
    },
    (refusal) => {
      if (refusal || isTaken) settled(refusal)
    },
  )
}
