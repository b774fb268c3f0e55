import { atom, type ReadableAtom } from 'nanostores'
import type { IncidentId } from '../../domain/log/entry.ts'
import { type Exchange, goOn, NOTHING_EXCHANGED, refuse, toPut } from '../../domain/sync/exchange.ts'
import { decodeExchange, encodeExchange } from '../../domain/sync/saved-exchange.ts'
import type { SafeStorage } from '../storage.ts'
import type { Engine } from './engine.ts'
import { createIntake, type ExchangedLog } from './intake.ts'
import { createTimers } from './named-timers.ts'
import { createPutter } from './putter.ts'

/** Prefix of the keys that keep an exchange over a reload: circle and incident follow. */
export const SYNC_PREFIX = 'poise:sync:'
/** How far the exchange is, is kept after this time: what is lost of it is only read again. */
const SAVE_MS = 1_000
/** An entry that the engine didn't take now is handed to it again after this time. */
const AGAIN_MS = 5_000

/** One incident that is exchanged with a team's engine. */
export interface IncidentExchange {
  /** What is known of each entry: see `stateOf`. */
  $exchange: ReadableAtom<Exchange>
  /** Whether all that the engine holds is here. Not while the connection is cut. */
  $isCaughtUp: ReadableAtom<boolean>
  /** Ends it, and keeps how far it is. */
  stop(): void
}

/**
 * Exchanges an incident: takes in what the engine has, and, once all of that is here, hands it what it doesn't have. A
 * record that was deleted here on purpose isn't exchanged: nothing happens then.
 */
export function exchangeIncident(
  { circle, incident }: { circle: string; incident: IncidentId },
  engine: Pick<Engine, 'put' | 'follow'>,
  log: ExchangedLog,
  storage: SafeStorage,
): IncidentExchange {
  const local = () => log.$logs.get().get(incident) ?? []
  const isDeleted = () => log.isDeleted(incident)
  const kept = createKept(`${SYNC_PREFIX}${circle}:${incident}`, storage)
  const $exchange = atom(goOn(kept.read(), local()))
  const $isCaughtUp = atom(false)
  const timers = createTimers()
  const save = () => kept.write(isDeleted() ? undefined : encodeExchange($exchange.get()))
  const intake = createIntake({
    incident,
    log,
    $exchange,
    timers,
    isCaughtUp: $isCaughtUp.get,
    onTaken: () => timers.once('save', save, SAVE_MS),
    onDeleted: () => stop(),
  })
  const putter = createPutter({
    engine,
    wanted: () => ($isCaughtUp.get() && !isDeleted() ? toPut($exchange.get(), local()) : []),
    onRefused: (id, reason) => $exchange.set(refuse($exchange.get(), id, reason)),
    later: (run) => timers.once('again', run, AGAIN_MS),
  })
  const reader = {
    onArrival: intake.arrive,
    onReady() {
      intake.flush()
      $isCaughtUp.set(true)
      putter.begin()
    },
    onCut: () => $isCaughtUp.set(false),
    onRestart() {
      intake.drop()
      $isCaughtUp.set(false)
      $exchange.set(NOTHING_EXCHANGED)
    },
  }
  const stopFollowing = isDeleted() ? undefined : engine.follow(incident, $exchange.get().cursor, reader)
  const forgetLog = log.$logs.listen(() => putter.go())
  function stop(): void {
    $isCaughtUp.set(false)
    stopFollowing?.()
    forgetLog()
    timers.stop()
    intake.drop()
    save()
  }
  return { $exchange, $isCaughtUp, stop }
}

/** What is kept of an exchange under a key. */
function createKept(key: string, storage: SafeStorage) {
  return {
    read(): Exchange | undefined {
      const text = storage.get(key)
      return text === undefined ? undefined : decodeExchange(text)
    },
    write(text: string | undefined): void {
      if (text !== undefined) storage.write(key, text)
      else if (storage.get(key) !== undefined) storage.remove(key)
    },
  }
}
