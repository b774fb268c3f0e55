import { useStore } from '../use-store.ts'
import { useEffect, useState } from 'preact/hooks'
import { $incident } from '../../stores/incident.ts'
import { record } from '../../stores/log/index.ts'
import { me } from '../../stores/me.ts'
import { createDrafts, type Draft, type Drafts } from '../postmortem/drafts.ts'

const NOTHING_TYPED: ReadonlyMap<string, Draft> = new Map()

/** What is being typed about to-dos, saved after a pause and whenever the page is left. */
export function useItemDrafts(): { drafts: Drafts; shown(field: string, stored: string): string } {
  const [drafts] = useState(() => createDrafts(setField))
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
  return { drafts, shown: (field, stored) => typed.get(field)?.text ?? stored }
}

/** Writes the value of a field down. The one that it has already is not written again. */
export function setField(field: string, value: string): void {
  if (($incident.get()?.fields.get(field) ?? '') !== value) record({ kind: 'field', field, value }, { by: me() })
}
