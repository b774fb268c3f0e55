import { isQuiet } from '../domain/incident/quiet.ts'
import type { Severity } from '../domain/log/entry.ts'
import { setSeverity } from './declare-and-end.ts'
import { $incident } from './incident.ts'
import { $entries, allOrNothing } from './log/index.ts'
import { setQuiet } from './quiet.ts'
import { renameIncident } from './rename.ts'
import { retract } from './retract.ts'

/** What a commander decides of the open incident in one go. */
export interface Judgement {
  /** Absent where nobody has said how bad it is. */
  severity: Severity | undefined
  reason: string
  isQuiet: boolean
  /** What a quiet incident is called from now on; the empty text leaves its name. */
  codeName: string
}

/** What of a judgement was new. */
export interface Judged {
  severity?: Severity
  isQuiet?: boolean
  title?: string
  /** Takes all of it back. */
  undo: () => void
}

/**
 * What of a judgement differs from the open incident as it stands; `undefined` where nothing does. A code name is given
 * to a quiet incident alone, and to none that was never declared.
 */
export function newIn({ severity, isQuiet: quiet, codeName }: Judgement): Omit<Judged, 'undo'> | undefined {
  const incident = $incident.get()
  const title = codeName.trim()
  const news = {
    ...(severity !== undefined && severity !== incident?.severity && { severity }),
    ...(quiet !== isQuiet(incident) && { isQuiet: quiet }),
    ...(quiet && title && incident?.title && title !== incident.title && { title }),
  }
  return Object.keys(news).length > 0 ? news : undefined
}

/**
 * Writes down what is new in a judgement, all of it or nothing.
 * @returns what was new; `undefined` where nothing was
 * @throws {NotRecorded} when a text is too long, or a newer Poise has written here
 */
export function judge(judgement: Judgement): Judged | undefined {
  const news = newIn(judgement)
  if (!news) return undefined
  const before = new Set($entries.get())
  allOrNothing(() => {
    if (news.severity) setSeverity(news.severity, judgement.reason)
    if (news.isQuiet !== undefined) setQuiet(news.isQuiet)
    if (news.title) renameIncident(news.title)
  })
  const added = $entries.get().filter((entry) => !before.has(entry))
  const undo = () => {
    for (const { id, kind } of added) retract(id, kind)
  }
  return { ...news, undo: () => allOrNothing(undo) }
}
