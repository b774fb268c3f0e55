import type { IncidentId } from '../domain/log/entry.ts'
import { storage } from './storage.ts'

/** The key of what is typed into a field for an incident and isn't recorded yet; without a field, what all begin with. */
export function keptKey(incident: IncidentId, field = ''): string {
  return `poise:d:${incident}:${field}`
}

/** What was typed into a field for an incident and isn't recorded yet; the empty text when there is nothing. */
export function keptText(incident: IncidentId, field: string): string {
  return storage.get(keptKey(incident, field)) ?? ''
}

/** Keeps what is being typed over a reload, in every language of the page. The empty text ends that: it is recorded. */
export function keepText(incident: IncidentId, field: string, text: string): void {
  if (text !== '') storage.write(keptKey(incident, field), text)
  else if (keptText(incident, field) !== '') storage.remove(keptKey(incident, field))
}
