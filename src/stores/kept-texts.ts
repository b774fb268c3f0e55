import type { IncidentId } from '../domain/log/entry.ts'
import { storage } from './storage.ts'

/** The key of what is typed into a field for an incident and isn't recorded yet; without a field, what all begin with. */
export function keptKey(incident: IncidentId, field = ''): string {
  return `poise:d:${incident}:${field}`
}

/** What stands before the path of a runbook in the field that keeps what was filled into its blanks. */
export const RUNBOOK_FIELD = 'runbook/'

/** What stands before the name of a field that keeps a choice for an incident. */
export const CHOICE_FIELD = 'choice/'

/**
 * Whether a field holds what somebody means to record. What was filled into a runbook’s blanks never is, nor is a choice.
 */
export function isHalfTyped(field: string): boolean {
  return !field.startsWith(RUNBOOK_FIELD) && !field.startsWith(CHOICE_FIELD)
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
