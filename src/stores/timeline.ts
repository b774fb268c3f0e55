import { amendableText } from '../domain/log/amended-text.ts'
import { canReword } from '../domain/log/can-reword.ts'
import { computed, type ReadableAtom } from 'nanostores'
import { type Marks, readMarks } from '../domain/incident/timeline-view.ts'
import type { EntryId } from '../domain/log/entry.ts'
import type { Instant } from '../domain/time.ts'
import { $entries, record } from './log/index.ts'
import { me } from './me.ts'
import { setting } from './setting.ts'
import { standingEntry } from './standing-entry.ts'

/** Nothing was done to any entry: what the built page shows. */
export const NO_MARKS: Marks = new Map()

/** What was done to the entries of the open incident after they were written down. */
export const $marks: ReadableAtom<Marks> = computed($entries, readMarks)

/** In which time zone the timeline is shown: `utc`, `local` (this device), or the empty text for the organisation's. */
export const $shownTime = setting('timeline-time', (value) => value === 'utc' || value === 'local')

/** Puts right when an entry happened. The time that it has already isn't written again. */
export function amendTime(entry: EntryId, happenedAt: Instant): void {
  const standing = standingEntry(entry)
  if (standing && standing.at !== happenedAt) record({ kind: 'amended', entry, happenedAt }, { by: me() })
}

/** Rewords a note. An empty text, or the one that it has already, isn't written. */
export function amendText(entry: EntryId, typed: string): void {
  const standing = standingEntry(entry)
  const text = typed.trim()
  if (standing && canReword(standing) && text !== '' && amendableText(standing) !== text) {
    record({ kind: 'amended', entry, text }, { by: me() })
  }
}

/** Marks an entry as important, or takes the mark away. */
export function markImportant(entry: EntryId, important: boolean): void {
  if (!standingEntry(entry) || ($marks.get().get(entry)?.important ?? false) === important) return
  record({ kind: 'amended', entry, important }, { by: me() })
}
