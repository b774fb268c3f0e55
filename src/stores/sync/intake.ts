import type { WritableAtom } from 'nanostores'
import type { IncidentId } from '../../domain/log/entry.ts'
import { type Arrival, type Exchange, takeIn } from '../../domain/sync/exchange.ts'
import type { Log } from '../log/create-log.ts'
import type { NamedTimers } from './named-timers.ts'

/** When much comes in, so long is gathered before it is taken in: a hundred cost as much as one. */
const GATHER_MS = 20

/** What an exchange needs of the browser's log. */
export type ExchangedLog = Pick<Log, '$logs' | 'merge' | 'isDeleted'>

/** What comes in for an incident, from where to where. */
export interface IntakeOptions {
  incident: IncidentId
  log: ExchangedLog
  $exchange: WritableAtom<Exchange>
  timers: NamedTimers
  /** Whether all that the engine held is in: then what comes is news, and is taken in at once. */
  isCaughtUp(): boolean
  /** Something was taken in. */
  onTaken(): void
  /** Somebody deleted the record meanwhile: nothing may be taken in any more. */
  onDeleted(): void
}

/** Takes messages into the log, many at once. */
export interface Intake {
  arrive(arrival: Arrival): void
  /** Takes in what was gathered, now. */
  flush(): void
  /** Forgets what was gathered. */
  drop(): void
}

/** Nothing is gathered yet. */
export function createIntake(options: IntakeOptions): Intake {
  const { incident, log, $exchange, timers } = options
  let gathered: Arrival[] = []

  function flush(): void {
    if (gathered.length === 0) return
    if (log.isDeleted(incident)) {
      options.onDeleted()
      return
    }
    const mine = new Map(
      log.$logs
        .get()
        .get(incident)
        ?.map((entry) => [entry.id, entry]),
    )
    const { exchange, missing } = takeIn($exchange.get(), gathered, (id) => mine.get(id))
    gathered = []
    timers.once('rest', () => {}, GATHER_MS)
    // First, so that nobody takes what came in for something that the engine lacks.
    $exchange.set(exchange)
    if (missing.length > 0) log.merge(missing)
    options.onTaken()
  }
  return {
    arrive(arrival) {
      gathered.push(arrival)
      timers.once('gather', flush, options.isCaughtUp() && !timers.isRunning('rest') ? 0 : GATHER_MS)
    },
    flush,
    drop() {
      gathered = []
    },
  }
}
