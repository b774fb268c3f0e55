/**
 * How far an incident was read in the engine: the sequence of the last message, together with the instant at which the
 * engine stored it. Sequences begin anew in a stream that was made anew, and are given out a second time after a backup
 * was restored. The creation time of the stream would tell the first case, but not the second, and responders have no
 * right to ask for it. The instant of that very message tells both.
 */
export interface Cursor {
  /** From 1 on. */
  sequence: number
  /** Nanoseconds since the epoch, which no number of JavaScript holds exactly. */
  storedAtNs: string
}

/** What a reader who goes on at a cursor sees first; `undefined` when the engine holds nothing from there on. */
export type FirstSeen = Cursor | undefined

/**
 * Whether reading may go on behind a cursor. It is asked for the message at the cursor once more: only when the same
 * message still lies there, nothing before it can have changed. One that was erased on purpose means to read all again,
 * which costs time and loses nothing.
 */
export function mayGoOn(cursor: Cursor, first: FirstSeen): boolean {
  return first?.sequence === cursor.sequence && first.storedAtNs === cursor.storedAtNs
}

/** The further one of two places. */
export function further(a: Cursor | undefined, b: Cursor): Cursor {
  return a && a.sequence >= b.sequence ? a : b
}
