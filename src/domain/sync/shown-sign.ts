import type { Entry } from '../log/entry.ts'
import { type Connection, isRefused } from './connection.ts'
import { type Exchange, ofTeam, stateOf } from './exchange.ts'
import { type TeamSign, teamSign } from './team-sign.ts'

/** The exchange of the incident that is open, as a screen sees it. */
export interface ExchangeView {
  exchange: Exchange
  /** Whether all that the engine holds is here; not while the connection is cut. */
  isCaughtUp: boolean
}

/**
 * The one sign of the bar. `signedOut`: nobody has signed in · `idle`: connected, and nothing is open · `onlyHere`: what
 * is open is for nobody else · `erased`: an administrator has erased it from the engine · `unreadable`: something of it
 * was written by a newer Poise.
 */
export type ShownSign = TeamSign | { kind: 'signedOut' | 'idle' | 'onlyHere' | 'erased' | 'unreadable' }

/** What the sign is made of. */
export interface SignParts {
  /** Of the circle to which the open incident belongs, else of the whole team; absent while nobody has signed in. */
  connection: Connection | undefined
  /** The entries of the open incident. */
  entries: readonly Entry[]
  /** Whether it belongs to a circle. */
  isShared: boolean
  /** Absent before the exchange has begun. */
  view: ExchangeView | undefined
}

/** What the bar says of the team, the worst first. */
export function shownSign({ connection, entries, isShared, view }: SignParts): ShownSign {
  if (!connection) return { kind: 'signedOut' }
  if (entries.length === 0 && connection.kind === 'live') return { kind: 'idle' }
  if (entries.length > 0 && !isShared && !isRefused(connection)) return { kind: 'onlyHere' }
  const exchange = view?.exchange
  if (exchange?.isErased) return { kind: 'erased' }
  const states = isShared ? ofTeam(entries).map(({ id }) => (exchange ? stateOf(exchange, id) : 'here')) : []
  const sign = teamSign(connection, view?.isCaughtUp ?? false, states)
  return sign.kind === 'synced' && exchange?.isHeld ? { kind: 'unreadable' } : sign
}
