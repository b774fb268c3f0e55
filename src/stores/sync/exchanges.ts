import type { IncidentId } from '../../domain/log/entry.ts'
import type { Engine } from './engine.ts'
import { exchangeIncident, type IncidentExchange } from './exchange.ts'
import type { TeamParts } from './team-parts.ts'

/** An incident that nobody wrote to for so long is exchanged only while it is open. */
const RECENT_MS = 3 * 24 * 3_600_000

/** The exchanges of all incidents that are exchanged. */
export interface Exchanges {
  /** Begins and ends some, so that they are those that should be. */
  adjust(): void
  /** Settles once an incident is here as the engine has it, or the time is up: whether it is. */
  arrived(incident: IncidentId, patienceMs: number): Promise<boolean>
  /** Ends all, and keeps how far they are. */
  stop(): void
}

/** None has begun. @param engines one for each circle */
export function createExchanges(parts: TeamParts, engines: ReadonlyMap<string, Engine>): Exchanges {
  const { facts, log, storage } = parts
  const running = new Map<IncidentId, { circle: string; exchange: IncidentExchange; forget: () => void }>()

  function end(incident: IncidentId): void {
    const ended = running.get(incident)
    running.delete(incident)
    ended?.forget()
    ended?.exchange.stop()
    const views = new Map(facts.$views.get())
    views.delete(incident)
    facts.$views.set(views)
  }
  function begin(incident: IncidentId, circle: string): void {
    const engine = engines.get(circle)
    if (!engine) return
    const exchange = exchangeIncident({ circle, incident }, engine, log, storage)
    const say = () => {
      const view = { exchange: exchange.$exchange.get(), isCaughtUp: exchange.$isCaughtUp.get() }
      facts.$views.set(new Map(facts.$views.get()).set(incident, view))
    }
    const [forgetState, forgetReady] = [exchange.$exchange.listen(say), exchange.$isCaughtUp.listen(say)]
    const forget = () => {
      forgetState()
      forgetReady()
    }
    running.set(incident, { circle, exchange, forget })
    say()
  }
  return {
    adjust() {
      const wanted = wantedExchanges(parts)
      for (const [incident, { circle }] of running) if (wanted.get(incident) !== circle) end(incident)
      for (const [incident, circle] of wanted) if (!running.has(incident)) begin(incident, circle)
    },
    arrived: (incident, patienceMs) => arrived(running.get(incident)?.exchange, patienceMs),
    stop() {
      for (const incident of [...running.keys()]) end(incident)
    },
  }
}

/** The incidents that should be exchanged now, each with its circle. */
function wantedExchanges({ log, belonging, circles, now }: TeamParts): Map<IncidentId, string> {
  const current = log.$currentId.get()
  const all = [...belonging.all()].filter(([incident, circle]) => {
    if (log.isDeleted(incident) || !circles.includes(circle)) return false
    const last = log.$logs.get().get(incident)?.at(-1)
    // One without an entry is being joined.
    return incident === current || !last || now() - Date.parse(last.recordedAt) < RECENT_MS
  })
  return new Map(all)
}

/** Whether all that the engine has of an incident is here within a time, in milliseconds, and isn't erased. */
function arrived(exchange: IncidentExchange | undefined, patienceMs: number): Promise<boolean> {
  if (!exchange) return Promise.resolve(false)
  const isHere = () => exchange.$isCaughtUp.get() && !exchange.$exchange.get().isErased
  if (isHere()) return Promise.resolve(true)
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      stop()
      resolve(isHere())
    }
    const timer = setTimeout(done, patienceMs)
    const stop = exchange.$isCaughtUp.listen((isCaughtUp) => isCaughtUp && done())
  })
}
