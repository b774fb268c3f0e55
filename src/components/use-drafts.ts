import { useEffect, useRef, useState } from 'preact/hooks'
import { createDrafts, type Draft, type Drafts, type SaveDraft } from '../stores/drafts.ts'
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

/**
 * Saves what is typed after a pause, and whenever the page is left.
 * @param save is called with each text that was typed (see `createDrafts`); the one of the last render saves
 */
export function useDrafts(save: SaveDraft): Typing {
  const latest = useRef(save)
  latest.current = save
  const [drafts] = useState(() => createDrafts((...typed) => latest.current(...typed), askFirst))
  const typed = useStore(drafts.$drafts, { ssr: () => NOTHING_TYPED })
  useEffect(() => {
    const flushHidden = () => document.visibilityState === 'hidden' && drafts.flush()
    window.addEventListener('pagehide', drafts.flush)
    document.addEventListener('visibilitychange', flushHidden)
    return () => {
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
