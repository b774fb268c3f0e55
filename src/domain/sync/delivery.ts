import type { Cursor } from './cursor.ts'

/** What JetStream says beside a message that it delivers, in the subject to which an answer would go. */
export interface Delivery {
  cursor: Cursor
  /** The number of the message among those of this reading, from 1 on: a gap shows a lost one. */
  number: number
  /** How many are left to come at once. */
  pending: number
}

const ACK = /^\$JS\.ACK\./
/** `$JS.ACK.stream.consumer.delivered.sequence.number.time.pending` (before NATS 2.14, and with its old form since). */
const SHORT = 9
/** `$JS.ACK.domain.account.stream.consumer.delivered.sequence.number.time.pending[.token]` */
const LONG = [11, 12]

/** Reads such a subject; `undefined` when it is none, as of a message that somebody has pushed into our inbox. */
export function decodeDelivery(reply: string | undefined): Delivery | undefined {
  const tokens = reply && ACK.test(reply) ? reply.split('.') : []
  if (tokens.length !== SHORT && !LONG.includes(tokens.length)) return undefined
  const start = tokens.length === SHORT ? 5 : 7
  const [sequence = '', number = '', storedAtNs = '', pending = ''] = tokens.slice(start, start + 4)
  if (![sequence, number, storedAtNs, pending].every((token) => /^\d+$/.test(token))) return undefined
  return {
    cursor: { sequence: Number(sequence), storedAtNs },
    number: Number(number),
    pending: Number(pending),
  }
}
