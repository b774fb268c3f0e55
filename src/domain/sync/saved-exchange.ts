import type { EntryId } from '../log/entry.ts'
import { isUlid } from '../log/ulid.ts'
import type { Exchange } from './exchange.ts'
import { isUser } from './subject.ts'

const VERSION = 2
const ID_LENGTH = 26
const SEQUENCE = /^[1-9]\d{0,15}$/
const NANOSECONDS = /^\d{1,20}$/

/**
 * The text that keeps an exchange over a reload: version, sequence, its instant, the ids of what has another text in the
 * team, which isn't met again behind the cursor, and, user by user, the ids of what they have put there. All stands in
 * one text, so that no browser that is killed keeps the cursor without the ids.
 * @returns `undefined` while there is nothing that is worth keeping
 */
export function encodeExchange({ cursor, shared, refused }: Exchange): string | undefined {
  if (!cursor) return undefined
  const others = [...refused].flatMap(([id, reason]) => (reason === 'otherText' ? id : []))
  const byUser = new Map<string, EntryId[]>()
  for (const [id, user] of shared) {
    const ids = byUser.get(user) ?? []
    byUser.set(user, ids)
    ids.push(id)
  }
  const written = [...byUser].flatMap(([user, ids]) => [user, ids.join('')])
  return [VERSION, cursor.sequence, cursor.storedAtNs, others.join(''), ...written].join(' ')
}

/** Reads such a text. `undefined` for anything else: then everything is read again from the engine, and nothing is lost. */
export function decodeExchange(text: string): Exchange | undefined {
  const [version, sequence = '', storedAtNs = '', otherText = '', ...written] = text.split(' ')
  if (version !== String(VERSION) || !SEQUENCE.test(sequence) || !NANOSECONDS.test(storedAtNs)) return undefined
  const others = idsIn(otherText)
  const shared = sharedIn(written)
  if (!shared || !others.every(isUlid)) return undefined
  return {
    cursor: { sequence: Number(sequence), storedAtNs },
    isHeld: false,
    isErased: false,
    shared,
    refused: new Map(others.map((id) => [id, 'otherText'])),
  }
}

/** Users and ids in turn. `undefined` where one of them is none. */
function sharedIn(written: readonly string[]): Map<EntryId, string> | undefined {
  const shared = new Map<EntryId, string>()
  for (let index = 0; index < written.length; index += 2) {
    const [user = '', text = ''] = written.slice(index)
    const ids = idsIn(text)
    if (!isUser(user) || ids.length === 0 || !ids.every(isUlid)) return undefined
    for (const id of ids) shared.set(id, user)
  }
  return shared
}

/** Texts of the length of an id; the last one is shorter, and no id, where something is missing. */
function idsIn(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / ID_LENGTH) }, (_, index) =>
    text.slice(index * ID_LENGTH, (index + 1) * ID_LENGTH),
  )
}
