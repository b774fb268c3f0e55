import { atom, type ReadableAtom } from 'nanostores'
import { type Refusal, refusalOf } from './log/refusal.ts'

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
}

/**
 * @param save is called with each text that was typed; it decides whether there is anything to record, and throws
 * `NotRecorded` when the log refuses it
 */
export function createDrafts(save: (field: string, text: string) => void, pauseMs = PAUSE_MS): Drafts {
  const $drafts = atom<ReadonlyMap<string, Draft>>(new Map())
  let timer: ReturnType<typeof setTimeout> | undefined

  function keep(field: string, draft: Draft | undefined): void {
    const drafts = new Map($drafts.get())
    if (draft) drafts.set(field, draft)
    else drafts.delete(field)
    $drafts.set(drafts)
  }

  function settle(field: string): void {
    const draft = $drafts.get().get(field)
    if (!draft?.dirty) return
    const refusal = refusalOf(() => save(field, draft.text))
    keep(field, refusal ? { ...draft, refusal } : { text: draft.text, dirty: false })
  }

  function flush(): void {
    clearTimeout(timer)
    for (const field of $drafts.get().keys()) settle(field)
  }

  return {
    $drafts,
    enter(field, text) {
      if (!$drafts.get().has(field)) keep(field, { text, dirty: false })
    },
    type(field, text, composing = false) {
      // A refusal stays until the text is saved; otherwise its sentence would come and go with each letter.
      keep(field, { ...$drafts.get().get(field), text, dirty: true })
      clearTimeout(timer)
      if (!composing) timer = setTimeout(flush, pauseMs)
    },
    leave(field) {
      settle(field)
      if (!$drafts.get().get(field)?.dirty) keep(field, undefined)
    },
    flush,
  }
}
