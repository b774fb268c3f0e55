import { $entries, $newer, open, record } from './log/index.ts'
import { startCleanIn } from './log/start-clean.ts'

/** Archives the current incident, whole, and begins with an empty page. Without an open incident it does nothing. */
export function startClean(): void {
  startCleanIn({ $entries, $newer, record, open })
}
