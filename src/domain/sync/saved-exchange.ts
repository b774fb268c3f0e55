import { isUlid } from '../log/ulid.ts'
import type { Exchange } from './exchange.ts'

const VERSION = 1
const ID_LENGTH = 26
const SEQUENCE = /^[1-9]\d{0,15}$/
const NANOSECONDS = /^\d{1,20}$/

/**
 * The text that keeps an exchange over a reload: version, sequence, its instant, the ids of what was shared, and of what
 * has another text in the team, which isn't met again behind the cursor. All stands in one text, so that no browser that
 * is killed keeps the cursor without the ids.
 * @returns `undefined` while there is nothing that is worth keeping
 */
export function encodeExchange({ cursor, shared, refused }: Exchange): string | undefined {
  const others = [...refused].flatMap(([id, reason]) => (reason === 'otherText' ? id : []))
  return cursor && [VERSION, cursor.sequence, cursor.storedAtNs, [...shared].join(''), others.join('')].join(' ')
}

/** Reads such a text. `undefined` for anything else: then everything is read again from the engine, and nothing is lost. */
export function decodeExchange(text: string): Exchange | undefined {
  const [version, sequence = '', storedAtNs = '', sharedText = '', otherText = '', ...rest] = text.split(' ')
  if (version !== String(VERSION) || rest.length > 0) return undefined
  if (!SEQUENCE.test(sequence) || !NANOSECONDS.test(storedAtNs)) return undefined
  const shared = idsIn(sharedText)
  const others = idsIn(otherText)
  if (![...shared, ...others].every(isUlid)) return undefined
  return {
    cursor: { sequence: Number(sequence), storedAtNs },
    isHeld: false,
    isErased: false,
    shared: new Set(shared),
    refused: new Map(others.map((id) => [id, 'otherText'])),
  }
}

/** Texts of the length of an id; the last one is shorter, and no id, where something is missing. */
function idsIn(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / ID_LENGTH) }, (_, index) =>
    text.slice(index * ID_LENGTH, (index + 1) * ID_LENGTH),
  )
}
