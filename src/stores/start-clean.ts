import type { Entry } from '../domain/log/entry.ts'
import { $entries, $newer, open, record } from './log/index.ts'
import { startCleanIn } from './log/start-clean.ts'

/**
 * Archives the current incident, whole, and begins with an empty page. Without an open incident it does nothing.
 * @returns the entry that archived it, by which `unarchive` takes it back
 */
export function startClean(): Entry | undefined {
  return startCleanIn({ $entries, $newer, record: (happening) => record(happening, { by: undefined }), open })
}
