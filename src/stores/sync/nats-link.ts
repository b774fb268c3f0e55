import { headers, type Msg, type NatsConnection, wsconnect } from '@nats-io/nats-core'
import type { Refusal, Trouble } from '../../domain/sync/connection.ts'
import { ANSWER_MS } from '../../domain/sync/waits.ts'
import { tellHost } from './tell-host.ts'

/** How a connection failed, or ended: what may pass, or what only a person can mend. */
export type Failure = { trouble: Trouble } | { refusal: Refusal }

/** A dial or a question that failed. */
export class Failed extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super('trouble' in failure ? failure.trouble : failure.refusal)
    this.failure = failure
  }
}

/** The engine lets this person neither ask nor write so. */
export class NotAllowed extends Error {}

/** Where one connection goes, and for whom. */
export interface LinkOptions {
  url: string
  user?: string | undefined
  password?: string | undefined
  /** What the subjects on which answers come begin with. */
  inbox: string
}

/** One connection, until it ends: it never dials again. */
export interface Link {
  /** The longest message that the engine takes, in bytes. A longer one would end the connection. */
  maxBytes: number
  /**
   * @param expectedStream the engine throws the message away unless it would go into this stream
   * @throws {NotAllowed} and other errors, without an answer within five seconds too
   */
  request(subject: string, text: string, expectedStream?: string): Promise<string>
  /** Sends a text, or nothing but a subject. Nobody answers. */
  tell(subject: string, text?: string): void
  /** @returns ends the subscription */
  subscribe(subject: string, onMessage: (message: Msg) => void): () => void
  /** How it ended; `undefined` when we ended it. Never rejects. */
  ended: Promise<Failure | undefined>
  /** Ends it at once, whether the engine answers or not. */
  drop(): void
}

/** @throws {Failed} when there is no connection within five seconds */
export async function dial({ url, user, password, inbox }: LinkOptions): Promise<Link> {
  let socket: WebSocket | undefined
  let hasOpened = false
  /** The library takes a path out of an address, so that we open the socket ourselves. */
  const wsFactory = async () => {
    socket = new WebSocket(url)
    socket.addEventListener('open', () => {
      hasOpened = true
    })
    return { socket, encrypted: url.startsWith('wss:') }
  }
  try {
    const connection = await wsconnect({
      servers: new URL(url).host,
      wsFactory,
      ...(user === undefined ? {} : { user, pass: password ?? '' }),
      inboxPrefix: inbox,
      timeout: ANSWER_MS,
      // Its own ways of coming back don't notice an engine that stands and is silent: we have our own.
      reconnect: false,
      pingInterval: 3_600_000,
      ignoreClusterUpdates: true,
    })
    return linkOver(connection, () => socket?.close())
  } catch (error) {
    socket?.close()
    const failure = failureOf(error)
    const isUnanswered = 'trouble' in failure && failure.trouble === 'cut' && !hasOpened
    throw new Failed(isUnanswered ? { trouble: await tellHost(url) } : failure)
  }
}

function linkOver(connection: NatsConnection, closeSocket: () => void): Link {
  let isDropped = false
  return {
    maxBytes: connection.info?.max_payload ?? 0,
    async request(subject, text, expectedStream) {
      const more = expectedStream === undefined ? {} : { headers: expecting(expectedStream) }
      try {
        return (await connection.request(subject, text, { timeout: ANSWER_MS, ...more })).string()
      } catch (error) {
        throw /permission/i.test(wordsOf(error)) ? new NotAllowed(wordsOf(error)) : error
      }
    },
    tell: (subject, text) => connection.publish(subject, text),
    subscribe(subject, onMessage) {
      const subscription = connection.subscribe(subject, {
        callback: (error, message) => {
          if (!error) onMessage(message)
        },
      })
      return () => subscription.unsubscribe()
    },
    ended: connection.closed().then((error) => (isDropped ? undefined : failureOf(error))),
    drop() {
      isDropped = true
      void connection.close().catch(() => {})
      // A frozen engine never answers the closing, and the library waits for that.
      closeSocket()
    },
  }
}

function expecting(stream: string) {
  const all = headers()
  all.set('Nats-Expected-Stream', stream)
  return all
}

/**
 * What an error of the library means. “Authentication Timeout” is an engine that is busy with the passwords of a hundred
 * people, not a wrong password.
 */
function failureOf(error: unknown): Failure {
  const words = wordsOf(error)
  if (/authorization violation/i.test(words)) return { refusal: 'wrongPassword' }
  if (/authentication expired/i.test(words)) return { refusal: 'signedOut' }
  return { trouble: /^timeout$/i.test(words) ? 'frozen' : 'cut' }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.message}` : ''
}
