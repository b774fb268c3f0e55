import type { Log } from './create-log.ts'

/** Archives the current incident of a log, whole, and opens a fresh one. Without an open incident it does nothing. */
export function startCleanIn(log: Pick<Log, '$entries' | '$newer' | 'record' | 'open'>): void {
  if (log.$entries.get().length === 0 || log.$newer.get()) return
  log.record({ kind: 'archived' })
  log.open()
}
