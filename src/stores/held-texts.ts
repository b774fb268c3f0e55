import type { IncidentId } from '../domain/log/entry.ts'
import { $incident } from './incident.ts'
import { isHalfTyped, keepText, keptKey } from './kept-texts.ts'
import { $logs, $currentId } from './log/index.ts'
import { storage } from './storage.ts'
import { $toast, dismiss } from './toast.ts'

/** All that is kept for an incident, by field (see `kept-texts.ts`). */
export function keptTexts(incident: IncidentId): Map<string, string> {
  const start = keptKey(incident)
  return new Map([...storage.read(start)].map(([key, text]) => [key.slice(start.length), text]))
}

/** Forgets what was typed for an incident: its record is deleted. */
export function dropKeptTexts(incident: IncidentId): void {
  for (const field of keptTexts(incident).keys()) keepText(incident, field, '')
}

/**
 * Looks after what was half typed when another incident is opened, in this tab or another: it waits with its incident,
 * and that is said. What was typed while none was open goes along.
 * @param tell hears the title of the incident with which something waits; `undefined` when it has none
 * @returns the end of that
 */
export function followHeldTexts(tell: (title: string | undefined) => void): () => void {
  let last = { id: $currentId.get(), title: $incident.get()?.title }
  return $incident.listen((incident) => {
    const id = $currentId.get()
    if (id !== last.id) {
      // What was done in the one before can't be taken back in this one.
      const toast = $toast.get()
      if (toast?.undo) dismiss(toast)
      const held = keptTexts(last.id)
      if (!$logs.get().has(last.id)) for (const [field, text] of held) moveText(field, text, last.id, id)
      else if ([...held.keys()].some(isHalfTyped)) tell(last.title)
    }
    last = { id, title: incident?.title }
  })
}

function moveText(field: string, text: string, from: IncidentId, to: IncidentId): void {
  keepText(from, field, '')
  if (!keptTexts(to).has(field)) keepText(to, field, text)
}
