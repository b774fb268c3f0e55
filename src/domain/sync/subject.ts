import { decodeEntry } from '../log/decode-entry.ts'
import type { Entry, EntryId, IncidentId } from '../log/entry.ts'
import { STORED_VERSION } from '../log/stored-entry.ts'

/** A group of people who share incidents: a word of a subject, so no dot, no blank and no wildcard. */
const CIRCLE = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/

/** Whether a text may be the name of a circle: 1 to 32 small letters, digits and hyphens, no hyphen at an end. */
export function isCircle(text: string): boolean {
  return CIRCLE.test(text)
}

/** The name with which somebody signs in. Blanks and wildcards would mean another subject. */
const USER = /^[A-Za-z0-9](?:[A-Za-z0-9@._-]{0,62}[A-Za-z0-9])?$/

/** Whether a text may be the name of a user: 1 to 64 letters, digits and `@._-`, so that an address of mail may be one. */
export function isUser(text: string): boolean {
  return USER.test(text)
}

/** A user as a word of a subject, where a dot would end it. */
export function userToken(user: string): string {
  return user.replaceAll('.', '~')
}

/**
 * The subject under which somebody's entry lies in the engine, once for ever: `poise.<circle>.<incident>.<user>.<entry>`.
 * The engine lets each user write under their own name only, so that the name can be relied on.
 */
export function entrySubject(
  circle: string,
  user: string,
  { incident, id }: { incident: IncidentId; id: EntryId },
): string {
  return `poise.${circle}.${incident}.${userToken(user)}.${id}`
}

/** The subjects of all entries of an incident; of all incidents of the circle when it is left out. */
export function subjectsOf(circle: string, incident: IncidentId | '*' = '*'): string {
  return `poise.${circle}.${incident}.*.*`
}

/**
 * The subject on which people tell each other that they have an incident open. It isn't one of the log's: whoever isn't
 * there doesn't hear it, and nobody keeps it.
 */
export function hereSubject(circle: string, incident: IncidentId): string {
  return `poise-here.${circle}.${incident}`
}

/** The user who sets the log up, erases and backs up. Nobody else may write under this name. */
export const ADMINISTRATOR = 'admin'

/** The subject that says that an incident was erased on purpose: nobody hands it over again. */
export function erasedSubject(circle: string, incident: IncidentId): string {
  return `poise.${circle}.${incident}.${ADMINISTRATOR}.erased`
}

/** The text that is sent for an entry. It says everything: a message needs nothing beside it to be read. */
export function encodeMessage(entry: Entry): string {
  return JSON.stringify({ v: STORED_VERSION, ...entry })
}

/**
 * What a message turned out to be. `user`: who had signed in when it was written; the engine has checked that · `foreign`: it lies under another subject than its text says, or isn't ours; it is
 * dropped · `unreadable`: it lies where it says, and this Poise can't read it, a newer one may · `erased`: the incident
 * was erased on purpose.
 */
export type Message = { kind: 'entry'; entry: Entry; user: string } | { kind: 'foreign' | 'unreadable' | 'erased' }

/**
 * Reads a message of a circle. Never throws, whatever the text.
 * Somebody can push any text into another person's inbox (nats-server#8274), so a text counts only under its own
 * subject.
 */
export function decodeMessage(circle: string, subject: string, text: string): Message {
  const [, , place = '', token = ''] = subject.split('.')
  if (subject === erasedSubject(circle, place)) return { kind: 'erased' }
  const user = token.replaceAll('~', '.')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'foreign' }
  }
  const { v, incident, id } = Object(value) as Record<string, unknown>
  if (typeof incident !== 'string' || typeof id !== 'string' || !isUser(user)) return { kind: 'foreign' }
  if (subject !== entrySubject(circle, user, { incident, id })) return { kind: 'foreign' }
  const result = v === STORED_VERSION ? decodeEntry(value) : undefined
  return result && 'entry' in result ? { kind: 'entry', entry: result.entry, user } : { kind: 'unreadable' }
}
