import type { Msg } from '@nats-io/nats-core'
import { clockDifferenceMs } from '../../domain/sync/clock-difference.ts'
import { type Cursor, mayGoOn } from '../../domain/sync/cursor.ts'
import { decodeDelivery, type Delivery } from '../../domain/sync/delivery.ts'
import type { Failure, Link } from './nats-link.ts'
import { NotAllowed } from './nats-link.ts'
import { consumerRequest, decodeAnswer, NO_STREAM } from './nats-api.ts'

/** What is read, from where. */
export interface ReadingOptions {
  /** The subjects that are wanted, and where they are delivered: a subject of our own inbox that nobody has used. */
  filter: string
  deliver: string
  name: string
  /** Behind this place, after asking whether it is still the same. */
  cursor?: Cursor | undefined
  /** From this instant on, epoch milliseconds. Without cursor and instant all is read. */
  sinceMs?: number | undefined
  now(): number
}

/** What a reading says. */
export interface ReadingTold {
  /** A message lies in the engine. */
  onMessage(subject: string, text: string, cursor: Cursor): void
  onReady(): void
  /** At the cursor lies something else: the reading is over. */
  onMoved(): void
  /** A message is missing, or the reading couldn't begin: it is over and may be begun anew. */
  onBroken(): void
  onFailure(failure: Failure): void
  /** The engine gave a sign of life. */
  onBeat(): void
  onClock(differenceMs: number, onItsWayMs: number): void
}

/**
 * Reads what a stream holds and will hold, over one link, until it is over or stopped. It counts the messages: none is
 * left out in silence.
 * @returns stops it
 */
export function read(link: Link, options: ReadingOptions, tell: ReadingTold): () => void {
  const { filter, deliver, cursor, now } = options
  let isOver = false
  let count = 0
  let isReady = false
  const unsubscribe = link.subscribe(deliver, (message) => {
    if (isOver) return
    const status = message.headers?.code
    const delivery = status ? undefined : decodeDelivery(message.reply)
    if (status) heardStatus(message)
    // What comes to our inbox in another way isn't from the stream (nats-server#8274).
    else if (delivery && isUnder(filter, message.subject)) heardMessage(message, delivery)
  })
  function end(say?: () => void): void {
    isOver = true
    unsubscribe()
    say?.()
  }
  function ready(): void {
    if (!isReady) tell.onReady()
    isReady = true
  }
  /** A beat also says how many were sent: the last one may be the one that is missing. */
  function heardStatus(message: Msg): void {
    tell.onBeat()
    for (const subject of flowSubjects(message)) link.tell(subject)
    if (Number(message.headers?.get('Nats-Last-Consumer') || 0) > count) end(tell.onBroken)
  }
  function heardMessage(message: Msg, delivery: Delivery): void {
    tell.onBeat()
    const isAnchor = cursor !== undefined && count === 0
    if (delivery.number !== count + 1) end(tell.onBroken)
    else if (isAnchor && !mayGoOn(cursor, delivery.cursor)) end(tell.onMoved)
    else {
      count += 1
      if (!isAnchor) tell.onMessage(message.subject, message.string(), delivery.cursor)
      if (delivery.pending === 0 && !isOver) ready()
    }
  }
  async function begin(): Promise<void> {
    const askedAtMs = now()
    const { subject, text } = consumerRequest(options)
    const answer = decodeAnswer(await link.request(subject, text))
    if (isOver) return
    if (answer.error) throw new Error(answer.code === NO_STREAM ? NO_ANSWER : answer.error)
    tell.onBeat()
    compareClocks(answer.createdMs, askedAtMs, now(), tell)
    if (answer.pending !== 0 || answer.sent !== 0 || count > 0) return
    if (cursor) end(tell.onMoved)
    else ready()
  }
  begin().catch((error) => {
    if (isOver) return
    const failure = failureOf(error)
    end(() => (failure ? tell.onFailure(failure) : tell.onBroken()))
  })
  return end
}

function compareClocks(engineMs: number | undefined, askedAtMs: number, answeredAtMs: number, tell: ReadingTold): void {
  if (engineMs === undefined) return
  tell.onClock(clockDifferenceMs(askedAtMs, answeredAtMs, engineMs), answeredAtMs - askedAtMs)
}

/** What the library says where nothing listens: JetStream isn't switched on. A stream that isn't there means the same. */
const NO_ANSWER = 'no responders'

/** Why a reading can't begin; `undefined` when it may be tried again at once. */
function failureOf(error: unknown): Failure | undefined {
  if (error instanceof NotAllowed) return { refusal: 'otherCircle' }
  return error instanceof Error && error.message.startsWith(NO_ANSWER) ? { trouble: 'notSetUp' } : undefined
}

/** Where the engine waits for a word before it sends more. A message from elsewhere can't make us write elsewhere. */
function flowSubjects({ reply, headers }: Msg): string[] {
  return [reply, headers?.get('Nats-Consumer-Stalled')].filter((subject) => subject?.startsWith('$JS.FC.')) as string[]
}

/** Whether a subject is one of those that a filter with wildcards means. */
function isUnder(filter: string, subject: string): boolean {
  const wanted = filter.split('.')
  const parts = subject.split('.')
  return parts.length === wanted.length && wanted.every((word, index) => word === '*' || word === parts[index])
}
