import { adviceField, DISMISSED } from '../domain/advice/dismissal.ts'
import type { PostmortemField } from '../domain/log/entry.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/**
 * Writes the value of a field down. The one that it has already isn't written again.
 * @throws {NotRecorded} when the value is longer than `TEXT_LIMIT`, or a newer Poise has written here
 */
export function setField(field: PostmortemField, value: string): void {
  if (($incident.get()?.fields.get(field) ?? '') !== value) record({ kind: 'field', field, value }, { by: me() })
}

/** Dismisses a piece of writing advice at a place of this postmortem. */
export function dismissAdvice(rule: string, key: string): void {
  setField(adviceField(rule, key), DISMISSED)
}

/** Takes the dismissal back: the advice is given again. */
export function restoreAdvice(rule: string, key: string): void {
  setField(adviceField(rule, key), '')
}
