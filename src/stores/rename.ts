import { setField } from './fields.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/**
 * Gives the open incident another name, everywhere that it is called by one: in each of its declarations, those that were
 * taken back too, and not by what somebody called its document. What was recorded stays in the record.
 */
export function renameIncident(title: string): void {
  for (const entry of $incident.get()?.timeline ?? [])
    if (entry.kind === 'declared' && entry.title !== title)
      record({ kind: 'amended', entry: entry.id, text: title }, { by: me() })
  setField('title', '')
}
