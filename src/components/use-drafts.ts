import { useEffect, useRef, useState } from 'preact/hooks'
import { createDrafts, type Draft, type Drafts, type DraftStore, type SaveDraft } from '../stores/drafts.ts'
import { keptTexts } from '../stores/held-texts.ts'
import { keepText } from '../stores/kept-texts.ts'
import { $currentId } from '../stores/log/index.ts'
import type { Refusal } from '../stores/log/refusal.ts'
import { askFirst } from '../stores/stale.ts'
import { useStore } from './use-store.ts'

const NOTHING_TYPED: ReadonlyMap<string, Draft> = new Map()

/** What is being typed in a form, and the way to type. */
export interface Typing {
  drafts: Drafts
  /** What is being typed, by field. */
  typed: ReadonlyMap<string, Draft>
  /** The text in a field: that of whoever is in it, else what is stored. */
  textIn(field: string, stored: string): string
  /** Why what stands in a field wasn't saved; `undefined` when it was. */
  refusal(field: string): Refusal | undefined
}

/** The browser's storage, with the fields of each form under its own name. */
const storeOf = (form: string): DraftStore => ({
  incident: () => $currentId.get(),
  read(incident) {
    const mine = [...keptTexts(incident)].filter(([field]) => field.startsWith(`${form}.`))
    return new Map(mine.map(([field, text]) => [field.slice(form.length + 1), text]))
  },
  keep: (incident, field, text) => keepText(incident, `${form}.${field}`, text),
})

/**
 * Saves what is typed after a pause, and whenever the page is left. What isn't saved yet survives a page that is killed,
 * and belongs to the incident for which it was typed.
 * @param save is called with each text that was typed (see `createDrafts`); the one of the last render saves
 * @param form what the form is called, one name on all pages and in all languages
 */
export function useDrafts(save: SaveDraft, form = 'postmortem'): Typing {
  const latest = useRef(save)
  latest.current = save
  const [drafts] = useState(() => createDrafts((...typed) => latest.current(...typed), askFirst, storeOf(form)))
  const typed = useStore(drafts.$drafts, { ssr: () => NOTHING_TYPED })
  useEffect(() => {
    drafts.turn()
    const unlisten = $currentId.listen(drafts.turn)
    const flushHidden = () => document.visibilityState === 'hidden' && drafts.flush()
    window.addEventListener('pagehide', drafts.flush)
    document.addEventListener('visibilitychange', flushHidden)
    return () => {
      unlisten()
      window.removeEventListener('pagehide', drafts.flush)
      document.removeEventListener('visibilitychange', flushHidden)
      drafts.flush()
    }
  }, [drafts])
  return {
    drafts,
    typed,
    textIn: (field, stored) => typed.get(field)?.text ?? stored,
    refusal: (field) => typed.get(field)?.refusal,
  }
}
