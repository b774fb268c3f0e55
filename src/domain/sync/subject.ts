import { decodeEntry } from '../log/decode-entry.ts'
import type { Entry, EntryId, IncidentId } from '../log/entry.ts'
import { STORED_VERSION } from '../log/stored-entry.ts'

/** A group of people who share incidents: a word of a subject, so no dot, no blank and no wildcard. */
const CIRCLE = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/

/** Whether a text may be the name of a circle: 1 to 32 small letters, digits and hyphens, no hyphen at an end. */
export function isCircle(text: string): boolean {
  return CIRCLE.test(text)
}

/** The subject under which an entry lies in the engine, once for ever: `poise.<circle>.<incident>.<entry>`. */
export function entrySubject(circle: string, { incident, id }: { incident: IncidentId; id: EntryId }): string {
  return `poise.${circle}.${incident}.${id}`
}

/** The subjects of all entries of an incident; of all incidents of the circle when it is left out. */
export function subjectsOf(circle: string, incident: IncidentId | '*' = '*'): string {
  return `poise.${circle}.${incident}.*`
}

/**
 * The subject on which people tell each other that they have an incident open. It isn't one of the log's: whoever isn't
 * there doesn't hear it, and nobody keeps it.
 */
export function hereSubject(circle: string, incident: IncidentId): string {
  return `poise-here.${circle}.${incident}`
}

/** What stands in the place of an id where an administrator has erased an incident. Responders may not write it. */
const ERASED = 'erased'

/** The subject that says that an incident was erased on purpose: nobody hands it over again. */
export function erasedSubject(circle: string, incident: IncidentId): string {
  return `poise.${circle}.${incident}.${ERASED}`
}

/** The text that is sent for an entry. It says everything: a message needs nothing beside it to be read. */
export function encodeMessage(entry: Entry): string {
  return JSON.stringify({ v: STORED_VERSION, ...entry })
}

/**
 * What a message turned out to be. `foreign`: it lies under another subject than its text says, or isn't ours; it is
 * dropped · `unreadable`: it lies where it says, and this Poise can't read it, a newer one may · `erased`: the incident
 * was erased on purpose.
 */
export type Message = { kind: 'entry'; entry: Entry } | { kind: 'foreign' | 'unreadable' | 'erased' }

/**
 * Reads a message of a circle. Never throws, whatever the text.
 * Somebody can push any text into another person's inbox (nats-server#8274), so a text counts only under its own
 * subject.
 */
export function decodeMessage(circle: string, subject: string, text: string): Message {
  if (subject.startsWith(`poise.${circle}.`) && subject.endsWith(`.${ERASED}`)) return { kind: 'erased' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'foreign' }
  }
  const { v, incident, id } = Object(value) as Record<string, unknown>
  const isInPlace = typeof incident === 'string' && typeof id === 'string'
  if (!isInPlace || subject !== entrySubject(circle, { incident: incident as IncidentId, id: id as EntryId }))
    return { kind: 'foreign' }
  const result = v === STORED_VERSION ? decodeEntry(value) : undefined
  return result && 'entry' in result ? { kind: 'entry', entry: result.entry } : { kind: 'unreadable' }
}
