import type { Entry, Happening } from '../../domain/log/entry.ts'
import { now } from '../clock.ts'
import { ifMirrored } from '../if-mirrored.ts'
import { notify, withdraw } from '../storage-notices.ts'
import { browserRandom } from '../random.ts'
import { onOtherTab, onReturn, storage } from '../storage.ts'
import { lazily } from '../lazily.ts'
import { createLog, type Log, type RecordOptions } from './create-log.ts'

const log = createLog(storage, now, browserRandom)
onOtherTab(log.refresh)
onReturn(log.catchUp)

const secondCopy = lazily(() => import('./second-copy.ts'))
let isKept = false
/** Begins to keep the second copy. When its code can't be fetched, that is said and the next entry tries again. */
function keep(): void {
  if (isKept) return
  isKept = true
  void secondCopy(
    ({ keepSecondCopy }) => {
      withdraw('oneCopy')
      return keepSecondCopy(storage, log, { notify, withdraw })
    },
    () => {
      isKept = false
      notify({ word: 'oneCopy' })
    },
  )
}

/**
 * How long the second copy of an existing record waits, so that the page answers first. A new entry begins it at once.
 */
const PATIENCE_MS = 1_000
// A browser without a record or a copy of one fetches no code for it until its first entry.
if (log.$logs.get().size > 0) setTimeout(keep, PATIENCE_MS)
else ifMirrored(keep)

/** Entries of the current incident, `$newer`, `$currentId`, `$logs` and what else a log knows: see `Log` in `create-log.ts`. */
export const { $entries, $newer, $currentId, $logs, allOrNothing, open, remove, isDeleted } = log

/** Who writes an entry: everybody who records says it, and says so where it is nobody. */
interface Signed {
  by: string | undefined
}

/** Writes one thing that happened into the log (see `Log`), and wakes the islands that sleep until then. */
export function record(happening: Happening, options: RecordOptions & Signed): Entry {
  const entry = log.record(happening, options)
  keep()
  wake()
  return entry
}

/** Takes entries in from a file or a link (see `Log`), and wakes the islands that sleep while there is nothing to show. */
export const merge: Log['merge'] = (entries) => {
  log.merge(entries)
  keep()
  wake()
}

function wake(): void {
  globalThis.dispatchEvent?.(new Event('poise:wake'))
}
