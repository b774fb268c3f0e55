import { type Connection, isRefused, isTroubled, type Refusal, type Trouble } from './connection.ts'
import type { EntryState } from './exchange.ts'

/**
 * What the bar says of the exchange as a whole. `waiting`: so many entries aren't shared · `apart`: so many the engine
 * refuses · `cut`: there is no connection, and nothing came since then; where it never was, `wasLive` is false.
 */
export type TeamSign =
  | { kind: 'synced' }
  | { kind: 'connecting'; waiting: number }
  | { kind: 'waiting'; waiting: number }
  | { kind: 'apart'; refused: number; waiting: number }
  | { kind: 'cut'; trouble: Trouble; sinceMs: number; wasLive: boolean; waiting: number }
  | { kind: 'refused'; refusal: Refusal; waiting: number }

/**
 * One sign for everything, the worst first: what only a person can mend, then a connection that is cut, then entries
 * that are refused, then entries that wait. It says “synced” only while the connection is live and all was taken in.
 * @param isCaughtUp whether everything that the engine holds was taken in
 * @param states one for each entry
 */
export function teamSign(connection: Connection, isCaughtUp: boolean, states: readonly EntryState[]): TeamSign {
  const waiting = states.filter((state) => state === 'here').length
  const refused = states.filter((state) => typeof state === 'object').length
  if (isRefused(connection)) return { kind: 'refused', refusal: connection.kind, waiting }
  if (isTroubled(connection)) {
    const { kind: trouble, sinceMs, wasLive } = connection
    return { kind: 'cut', trouble, sinceMs, wasLive, waiting }
  }
  if (connection.kind === 'connecting') return { kind: 'connecting', waiting }
  if (refused > 0) return { kind: 'apart', refused, waiting }
  if (waiting > 0) return { kind: 'waiting', waiting }
  return isCaughtUp ? { kind: 'synced' } : { kind: 'connecting', waiting }
}
