import type { Entry, EntryId, IncidentId } from '../../domain/log/entry.ts'
import { holdsBeginning, type TeamIncident, teamIncident } from '../../domain/sync/team-incident.ts'
import type { Arrival } from '../../domain/sync/exchange.ts'
import { nothing } from '../lazily.ts'
import type { Engine } from './engine.ts'
import { createTimers } from './named-timers.ts'

/** Incidents that were written to within this time are listed. */
const WATCHED_MS = 24 * 3_600_000
/** What comes in is gathered for so long before the list is worked out again: an incident may have ten thousand entries. */
const GATHER_MS = 1_000

/** What is watched, and who is told. */
export interface WatchOptions {
  circle: string
  engine: Pick<Engine, 'watch' | 'follow'>
  nowMs: number
  /** The incidents of the circle, in no order; `undefined` until all was told, and while the connection is cut. */
  onIncidents(incidents: readonly TeamIncident[] | undefined): void
  /** The engine has answered: the person is in the circle. */
  onReady(): void
}

/**
 * Watches which incidents a circle has, without taking anything of them in.
 * @returns ends it
 */
export function watchCircle({ circle, engine, nowMs, onIncidents, onReady }: WatchOptions): () => void {
  const entriesOf = new Map<IncidentId, Map<EntryId, Entry>>()
  /** Those whose beginning lies before what is watched, each with what ends its reading. */
  const whole = new Map<IncidentId, () => void>()
  const said = new Map<IncidentId, TeamIncident | undefined>()
  const timers = createTimers()
  let isReady = false

  function take({ message }: Arrival): void {
    if (message.kind !== 'entry') return
    const { entry } = message
    const entries = entriesOf.get(entry.incident) ?? new Map<EntryId, Entry>()
    // What came first under an id counts.
    if (!entries.has(entry.id)) entriesOf.set(entry.incident, entries.set(entry.id, entry))
    said.delete(entry.incident)
    timers.once('tell', tell, GATHER_MS)
  }
  function tell(): void {
    if (!isReady) onIncidents(undefined)
    else tellAll()
  }
  function tellAll(): void {
    for (const [id, entries] of entriesOf) {
      if (said.has(id)) continue
      const all = [...entries.values()]
      if (!holdsBeginning(all) && !whole.has(id)) readWhole(id)
      said.set(id, teamIncident(circle, all))
    }
    onIncidents([...said.values()].filter((incident) => incident !== undefined))
  }
  function readWhole(id: IncidentId): void {
    const onReady = () => whole.get(id)?.()
    whole.set(id, () => {})
    whole.set(id, engine.follow(id, undefined, { onArrival: take, onReady, onCut: nothing, onRestart: nothing }))
  }
  const stop = engine.watch(nowMs - WATCHED_MS, {
    onArrival: take,
    onReady() {
      isReady = true
      tell()
      onReady()
    },
    onCut() {
      isReady = false
      tell()
    },
    onRestart() {
      entriesOf.clear()
      said.clear()
    },
  })
  return () => {
    stop()
    for (const end of whole.values()) end()
    timers.stop()
  }
}
