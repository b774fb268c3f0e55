import { atom, type ReadableAtom } from 'nanostores'

/** How long somebody must stop typing before the text is saved. */
export const PAUSE_MS = 800

/** What stands in a field that somebody is in. `dirty`: not saved yet. */
export interface Draft {
  text: string
  dirty: boolean
}

/** Texts of the fields that are being edited. While somebody is in a field, nothing else changes what it shows. */
export interface Drafts {
  $drafts: ReadableAtom<ReadonlyMap<string, Draft>>
  /** Somebody is in the field: it keeps what it shows. */
  enter(field: string, text: string): void
  /** @param composing while an input method is at work the text isn't finished and no pause saves it */
  type(field: string, text: string, composing?: boolean): void
  /** Nobody is in the field any more: its text is saved and it shows what is stored. */
  leave(field: string): void
  /** Saves everything that isn't saved yet. */
  flush(): void
}

/** @param save is called with each text that was typed; it decides whether there is anything to record */
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
    keep(field, { ...draft, dirty: false })
    save(field, draft.text)
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
      keep(field, { text, dirty: true })
      clearTimeout(timer)
      if (!composing) timer = setTimeout(flush, pauseMs)
    },
    leave(field) {
      settle(field)
      keep(field, undefined)
    },
    flush,
  }
}
