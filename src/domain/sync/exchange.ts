import type { Entry, EntryId } from '../log/entry.ts'
import { canonical } from '../log/union.ts'
import { type Cursor, further } from './cursor.ts'
import type { Message } from './subject.ts'

/**
 * Why an entry can't be shared, so that trying again is no use. `tooLarge`: the engine takes no text of this length ·
 * `notAllowed`: this person may not write into the circle · `otherText`: the team has another text under the same id ·
 * `erased`: an administrator has erased the incident.
 */
export type RefusalReason = 'tooLarge' | 'notAllowed' | 'otherText' | 'erased'

/** Where an entry is: the screen never mixes these up. */
export type EntryState = 'here' | 'shared' | { refused: RefusalReason }

/** What this browser knows of the exchange of one incident with the engine. */
export interface Exchange {
  /** How far everything was taken in; absent before the first message. */
  cursor?: Cursor
  /** Whether a message was met that this Poise can't read: the cursor stays before it, so that a newer one meets it too. */
  isHeld: boolean
  /** Whether the incident was erased on purpose: nothing of it is taken in or handed over any more. */
  isErased: boolean
  /** Entries that were seen coming back from the engine, each with the user who has put it there. */
  shared: ReadonlyMap<EntryId, string>
  refused: ReadonlyMap<EntryId, RefusalReason>
}

/** A message and its place. */
export interface Arrival {
  message: Message
  cursor: Cursor
}

/** Nothing was exchanged yet. Also what is known once the engine turns out to be another one, or to have lost something. */
export const NOTHING_EXCHANGED: Exchange = {
  isHeld: false,
  isErased: false,
  shared: new Map(),
  refused: new Map(),
}

/**
 * How an exchange goes on after a reload. What was shared and isn't here any more was lost here (a full storage, a
 * damaged text): then everything is read again.
 * @param saved what was kept of it, if anything
 */
export function goOn(saved: Exchange | undefined, local: readonly Entry[]): Exchange {
  if (!saved) return NOTHING_EXCHANGED
  const ids = new Set(local.map(({ id }) => id))
  for (const id of saved.shared.keys()) if (!ids.has(id)) return NOTHING_EXCHANGED
  // A newer Poise may read what an older one couldn't, and somebody may have got the right since.
  const refused = [...saved.refused].filter(([id, reason]) => reason === 'otherText' && ids.has(id))
  return { ...saved, isHeld: false, isErased: false, refused: new Map(refused) }
}

/**
 * Takes messages in, in the order of the engine, some of them again. What comes first under an id counts, for everybody:
 * whoever writes under it later is too late.
 * @param local the entry that is here under an id
 * @returns what is known now, and the entries that are missing here, each once
 */
export function takeIn(
  exchange: Exchange,
  arrivals: readonly Arrival[],
  local: (id: EntryId) => Entry | undefined,
): { exchange: Exchange; missing: Entry[] } {
  const shared = new Map(exchange.shared)
  const refused = new Map(exchange.refused)
  const missing = new Map<EntryId, Entry>()
  let { cursor, isHeld, isErased } = exchange
  for (const { message, cursor: place } of arrivals) {
    isErased ||= message.kind === 'erased'
    // That it was erased has to be met again after a reload.
    isHeld ||= isErased || message.kind === 'unreadable'
    if (!isHeld) cursor = further(cursor, place)
    if (message.kind !== 'entry' || isErased) continue
    const { entry, user } = message
    if (shared.has(entry.id) || refused.get(entry.id) === 'otherText') continue
    const mine = local(entry.id)
    if (!mine) missing.set(entry.id, entry)
    if (!mine || canonical(mine) === canonical(entry)) {
      shared.set(entry.id, user)
      refused.delete(entry.id)
    } else refused.set(entry.id, 'otherText')
  }
  const now = { ...(cursor ? { cursor } : {}), isHeld, isErased, shared, refused }
  return { exchange: now, missing: isErased ? [] : [...missing.values()] }
}

/**
 * The entries that a team shares: all but those by which somebody has put the incident away in their own browser, or
 * taken it out again. It may still run for the others.
 */
export function ofTeam(entries: readonly Entry[]): readonly Entry[] {
  const own = new Set(entries.flatMap(({ kind, id }) => (kind === 'archived' ? [id] : [])))
  if (own.size === 0) return entries
  return entries.filter((entry) => !own.has(entry.id) && !(entry.kind === 'retracted' && own.has(entry.entry)))
}

/** The entries that are here and weren't seen in the engine, in their order, without those that it refuses. */
export function toPut({ shared, refused, isErased }: Exchange, local: readonly Entry[]): Entry[] {
  if (isErased) return []
  return ofTeam(local).filter(({ id }) => !shared.has(id) && !refused.has(id))
}

/** The engine has refused an entry. One that was seen there stays shared. */
export function refuse(exchange: Exchange, id: EntryId, reason: RefusalReason): Exchange {
  if (exchange.shared.has(id)) return exchange
  return { ...exchange, refused: new Map(exchange.refused).set(id, reason) }
}

/** Where an entry of this browser is. */
export function stateOf({ shared, refused, isErased }: Exchange, id: EntryId): EntryState {
  const reason = isErased ? 'erased' : refused.get(id)
  if (reason) return { refused: reason }
  return shared.has(id) ? 'shared' : 'here'
}
