import { $entries, $newer, open, record } from './log/index.ts'
import { retract } from './retract.ts'
import { startCleanIn } from './log/start-clean.ts'

/**
 * Archives the current incident, whole, and begins with an empty page. Without an open incident it does nothing.
 * @returns how to open it again as it was; `undefined` when nothing was archived
 */
export function startClean(): (() => void) | undefined {
  const archived = startCleanIn({ $entries, $newer, record: (happening) => record(happening, { by: undefined }), open })
  if (!archived) return undefined
  return () => {
    open(archived.incident)
    retract(archived.id, 'archived')
  }
}
