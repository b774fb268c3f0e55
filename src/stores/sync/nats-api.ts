import { BEAT_MS } from '../../domain/sync/waits.ts'
import type { Cursor } from '../../domain/sync/cursor.ts'

/** The stream in which a team's entries lie. */
export const STREAM = 'POISE'
/** JetStream's number for a stream that isn't there. */
export const NO_STREAM = 10_059
const TOO_LARGE = 10_054
/** It would go into another stream than it says. */
const OTHER_STREAM = 10_060
/** Under the number 10077 the engine says many things; only these words mean that the id is taken. */
const TAKEN = /maximum messages per subject exceeded/

const NS_PER_MS = 1_000_000
/** A reading whose reader is gone is forgotten after this time. */
const FORGET_MS = 30_000

/** What is asked of JetStream for a reading. */
export interface ConsumerOptions {
  filter: string
  deliver: string
  name: string
  cursor?: Cursor | undefined
  sinceMs?: number | undefined
}

/**
 * The question that begins a reading. The subject names the filter: by that the engine checks that this person may read
 * it.
 */
export function consumerRequest({ filter, deliver, name, cursor, sinceMs }: ConsumerOptions): {
  subject: string
  text: string
} {
  const config = {
    name,
    deliver_subject: deliver,
    filter_subject: filter,
    ...startOf(cursor, sinceMs),
    ack_policy: 'none',
    max_deliver: 1,
    mem_storage: true,
    num_replicas: 1,
    flow_control: true,
    idle_heartbeat: BEAT_MS * NS_PER_MS,
    inactive_threshold: FORGET_MS * NS_PER_MS,
  }
  return {
    subject: `$JS.API.CONSUMER.CREATE.${STREAM}.${name}.${filter}`,
    text: JSON.stringify({ stream_name: STREAM, config, action: 'create' }),
  }
}

function startOf(cursor: Cursor | undefined, sinceMs: number | undefined): object {
  // The message at the cursor is asked for once more: it shows whether the stream is still the same.
  if (cursor) return { deliver_policy: 'by_start_sequence', opt_start_seq: cursor.sequence }
  if (sinceMs === undefined) return { deliver_policy: 'all' }
  return { deliver_policy: 'by_start_time', opt_start_time: new Date(sinceMs).toISOString() }
}

/** What JetStream answered. */
export interface Answer {
  /** What it refuses; absent when it did as asked. */
  error?: string
  code?: number
  /** Of a reading: when it was made by the engine's clock, how many messages wait, and how many were sent already. */
  createdMs?: number
  pending?: number
  sent?: number
}

/** Reads an answer. One that can't be read is an error, too. */
export function decodeAnswer(text: string): Answer {
  try {
    const { error, created, num_pending: pending, delivered } = JSON.parse(text)
    if (error) return { error: String(error.description), code: Number(error.err_code) }
    const createdMs = Date.parse(created)
    return {
      ...(Number.isNaN(createdMs) ? {} : { createdMs }),
      ...(pending === undefined ? {} : { pending: Number(pending) }),
      ...(delivered === undefined ? {} : { sent: Number(delivered.consumer_seq) }),
    }
  } catch {
    return { error: 'The answer can’t be read.' }
  }
}

/** What an answer to an entry means. `again`: it may work later. */
export function putResult({ error, code }: Answer): 'stored' | 'known' | 'tooLarge' | 'again' {
  if (error === undefined) return 'stored'
  if (TAKEN.test(error)) return 'known'
  return code === TOO_LARGE ? 'tooLarge' : 'again'
}

/** The name of a stream that nobody has: what says that it belongs there, the engine checks like any entry and throws away. */
export const NO_SUCH_STREAM = 'NOWHERE'

/** Whether an answer says that a message arrived where entries lie, and was thrown away as it asked for. */
export function isThrownAway({ code }: Answer): boolean {
  return code === OTHER_STREAM
}
