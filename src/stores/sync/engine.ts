import type { Connection } from '../../domain/sync/connection.ts'
import type { Cursor } from '../../domain/sync/cursor.ts'
import type { Arrival, RefusalReason } from '../../domain/sync/exchange.ts'
import type { Entry, IncidentId } from '../../domain/log/entry.ts'

/** Where a team's engine is, and who asks. */
export interface EngineOptions {
  /** `wss://` or, on an intranet without TLS, `ws://`. */
  url: string
  /** Left out behind a company's single sign-on, whose cookie says who it is. */
  user?: string
  password?: string
  /** The group of people whose incidents are exchanged: see `isCircle`. */
  circle: string
  /** Is told each state of the connection, the first one too. */
  onState(connection: Connection): void
  /**
   * Is told by how much the engine's clock is ahead of ours, and how long the answer was on its way, in milliseconds: at
   * each beginning of a reading.
   */
  onClock?(differenceMs: number, onItsWayMs: number): void
}

/** What a reading tells. Nothing of it is told once the reading is stopped. */
export interface Reader {
  /** A message, in the order of the engine, none left out. Some may come twice. */
  onArrival(arrival: Arrival): void
  /** Everything that the engine holds was told. Again after each cut. */
  onReady(): void
  /** Until the next `onReady`, nobody knows whether all was told: the connection is gone, or a message is missing. */
  onCut(): void
  /** What lay at the cursor lies there no longer: nothing that was read before counts, and all is told from the start. */
  onRestart(): void
}

/** A connection to a team's engine. It dials again by itself, until it is closed or refused. */
export interface Engine {
  /**
   * Hands an entry to the engine, which keeps the first text under an id for ever.
   * @returns whether it is new to the engine
   * @throws {Refused} when trying again is no use; any other error when it may be
   */
  put(entry: Entry): Promise<'stored' | 'known'>
  /**
   * Tells all entries of an incident behind a cursor, and those to come.
   * @returns stops it
   */
  follow(incident: IncidentId, cursor: Cursor | undefined, reader: Reader): () => void
  /**
   * Tells the entries of all incidents of the circle that the engine has stored since then, and those to come.
   * @param sinceMs epoch milliseconds, by the engine's clock
   * @returns stops it
   */
  watch(sinceMs: number, reader: Reader): () => void
  /**
   * Hears who else in the circle has an incident open, and lets this person say so. The engine keeps nothing of it, and
   * what is sent while there is no connection is lost.
   * @param onSign is handed each text that comes in, our own too
   */
  present(incident: IncidentId, onSign: (text: string) => void): PresenceChannel
  /** Ends the connection. Nothing is told after that. */
  close(): void
}

/** Where people say that they are here. */
export interface PresenceChannel {
  say(text: string): void
  /** Nothing is heard any more. */
  end(): void
}

/** The engine takes an entry neither now nor later. */
export class Refused extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(`The engine refuses the entry: ${reason}.`)
    this.reason = reason
  }
}
