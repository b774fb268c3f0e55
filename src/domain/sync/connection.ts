/**
 * What keeps a connection from being live for a while; it is tried again. `cut`: it was closed · `frozen`: it stands and
 * is silent · `unknownHost`: nobody answers at the address · `refusedOrigin`: the engine is there and takes no
 * connection from this site · `notSetUp`: the engine is there and keeps no log.
 */
export type Trouble = 'cut' | 'frozen' | 'unknownHost' | 'refusedOrigin' | 'notSetUp'

/**
 * What only a person can mend; nothing is tried again by itself. `wrongPassword`: the engine doesn't know this user with
 * this password · `signedOut`: the sign-in has run out · `otherCircle`: this person may not read the circle.
 */
export type Refusal = 'wrongPassword' | 'signedOut' | 'otherCircle'

/** The state of the connection to a team's engine. */
export type Connection =
  /** For the first time, or after somebody has signed in. */
  | { kind: 'connecting' }
  | { kind: 'live' }
  /**
   * `sinceMs`: the last moment at which it was known to be well, epoch milliseconds. `attempts`: how often it was dialed
   * in vain since, from 0. `wasLive`: whether it ever was, in this sign-in.
   */
  | { kind: Trouble; sinceMs: number; attempts: number; wasLive: boolean }
  | { kind: Refusal }

/** What happens to a connection. `atMs`: when it was last well, for one that fell silent; otherwise when it happened. */
export type ConnectionEvent =
  | { kind: 'opened' }
  | { kind: 'failed'; trouble: Trouble; atMs: number }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'signedIn' }

const REFUSALS: readonly string[] = ['wrongPassword', 'signedOut', 'otherCircle'] satisfies Refusal[]

/** Whether only a person can mend it: then nothing is dialed until somebody signs in again. */
export function isRefused(connection: Connection): connection is { kind: Refusal } {
  return REFUSALS.includes(connection.kind)
}

/** Whether it is in a trouble that may pass: then it is dialed again after a while. */
export function isTroubled(connection: Connection): connection is Extract<Connection, { sinceMs: number }> {
  return 'sinceMs' in connection
}

/**
 * The state after an event. Trouble goes on from its first moment, however often it is dialed in vain. An address that
 * has worked is no unknown host, and a site that was let in isn't refused: the way there is cut.
 */
export function nextConnection(connection: Connection, event: ConnectionEvent): Connection {
  if (event.kind === 'signedIn') return { kind: 'connecting' }
  // What an earlier dial has to say comes too late.
  if (isRefused(connection)) return connection
  if (event.kind === 'opened') return { kind: 'live' }
  if (event.kind === 'refused') return { kind: event.refusal }
  const before = isTroubled(connection) ? connection : undefined
  const wasLive = connection.kind === 'live' || (before?.wasLive ?? false)
  const isDoubtful = event.trouble === 'unknownHost' || event.trouble === 'refusedOrigin'
  const trouble = wasLive && isDoubtful ? 'cut' : event.trouble
  return {
    kind: trouble,
    sinceMs: before?.sinceMs ?? event.atMs,
    attempts: before ? before.attempts + 1 : 0,
    wasLive,
  }
}
