import type { Entry, EntryId } from '../../domain/log/entry.ts'
import type { RefusalReason } from '../../domain/sync/exchange.ts'
import { type Engine, Refused } from './engine.ts'

/** So many entries are on their way at once. */
const AT_ONCE = 32

/** What a putter needs of those who use it. */
export interface PutterOptions {
  engine: Pick<Engine, 'put'>
  /** The entries that the engine should have, those that were handed over included. None while that isn't known. */
  wanted(): readonly Entry[]
  onRefused(id: EntryId, reason: RefusalReason): void
  /** Calls back later: the engine didn't take an entry now. */
  later(run: () => void): void
}

/** Hands entries over, a few at once. */
export interface Putter {
  /** Hands over what is wanted now. What was handed over waits to be seen coming back, and isn't handed over twice. */
  go(): void
  /** After a cut nobody knows what has arrived: all is handed over again. */
  begin(): void
}

/** One for an incident. */
export function createPutter({ engine, wanted, onRefused, later }: PutterOptions): Putter {
  const handed = new Set<EntryId>()
  /** Those of them that the engine didn't take now: they rest, so that a busy engine isn't asked in a circle. */
  const failed = new Set<EntryId>()
  let onTheWay = 0

  async function put(entry: Entry): Promise<void> {
    handed.add(entry.id)
    onTheWay += 1
    try {
      await engine.put(entry)
    } catch (error) {
      if (error instanceof Refused) onRefused(entry.id, error.reason)
      else {
        failed.add(entry.id)
        later(tryAgain)
      }
    }
    onTheWay -= 1
  }
  function go(): void {
    // What is wanted is worked out from the whole record: not for each entry anew.
    if (onTheWay > AT_ONCE / 2) return
    const next = wanted().filter(({ id }) => !handed.has(id))
    for (const entry of next.slice(0, AT_ONCE - onTheWay)) void put(entry).then(go)
  }
  function tryAgain(): void {
    for (const id of failed) handed.delete(id)
    failed.clear()
    go()
  }
  return {
    go,
    begin() {
      handed.clear()
      failed.clear()
      go()
    },
  }
}
