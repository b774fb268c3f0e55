import type { Entry } from '../../domain/log/entry.ts'
import type { Log } from './create-log.ts'

/**
 * Archives the current incident of a log, whole, and opens a fresh one. Without an open incident it does nothing.
 * @returns the entry that archived it
 */
export function startCleanIn(log: Pick<Log, '$entries' | '$newer' | 'record' | 'open'>): Entry | undefined {
  if (log.$entries.get().length === 0 || log.$newer.get()) return undefined
  const archived = log.record({ kind: 'archived' })
  log.open()
  return archived
}
