import type { IncidentId } from '../domain/log/entry.ts'
import { $entries, $newer, open, record } from './log/index.ts'
import { startCleanIn } from './log/start-clean.ts'

/** Archives the current incident, whole, and begins with an empty page. Without an open incident it does nothing. */
export function startClean(): void {
  startCleanIn({ $entries, $newer, record, open })
}

/** Records under another incident from now on; a fresh one when `incident` is left out. */
export function switchTo(incident?: IncidentId): void {
  open(incident)
}
