import type { EntryId, Kind } from '../domain/log/entry.ts'
import { mayRetract } from '../domain/log/retractable.ts'
import { $entries, record } from './log/index.ts'
import { me } from './me.ts'

/**
 * Takes an entry of the current incident back; it stays in the record, as retracted. One that isn't there, is retracted
 * already or may not be taken back this way stays as it is.
 * @param by the kind whose own rules take it back (see `mayRetract`)
 * @throws {NotRecorded} when a newer Poise has written here
 */
export function retract(id: EntryId, by?: Kind): void {
  const entries = $entries.get()
  const entry = entries.find((one) => one.id === id)
  const isRetracted = entries.some((one) => one.kind === 'retracted' && one.entry === id)
  if (entry && !isRetracted && mayRetract(entry.kind, by)) record({ kind: 'retracted', entry: id }, { by: me() })
}
