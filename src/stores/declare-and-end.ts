import type { Instant } from '../domain/time.ts'
import type { Entry, Severity } from '../domain/log/entry.ts'
import { startClean } from './start-clean.ts'
import { askToKeep } from './persistence.ts'
import { $incident } from './incident.ts'
import { allOrNothing, record } from './log/index.ts'
import { me } from './me.ts'
import { assignRole } from './roster.ts'
import { $staleHours } from './stale.ts'

/** What a person says when they declare an incident; everything but the title has a default. */
export interface Declaration {
  title: string
  severity: Severity
  drill: boolean
  /** What else is said with it; all of that is declared, or nothing. */
  beside?: () => void
  scenario?: string
  /** When it began, if that wasn't now. */
  startedAt?: Instant
  /** When it ended, if it is written down afterwards. */
  endedAt?: Instant
  commander?: string
}

/**
 * Whether the open incident has to be archived before another incident, or a drill, begins: when it has a name, has
 * ended, is a drill, or lay untouched for so long that what comes now belongs to another one; and always before a
 * drill.
 */
export function archivesFirst(isDrill: boolean): boolean {
  const open = $incident.get()
  if (!open) return false
  return isDrill || open.drill || Boolean(open.title) || open.endedAt !== undefined || $staleHours.get() > 0
}

/**
 * Declares an incident. One that began without a name, with a tick, is named by this and keeps what it has, unless it
 * has to be archived first (see `archivesFirst`).
 * @throws {NotRecorded} when a text is too long, or a newer Poise has written here; nothing is archived then either
 */
export function declare(declaration: Declaration): void {
  const { title, severity, drill, beside, scenario, startedAt, endedAt, commander } = declaration
  allOrNothing(() => {
    if (archivesFirst(drill)) startClean()
    record({ kind: 'declared', title, severity, drill, ...(scenario ? { scenario } : {}) }, { at: startedAt, by: me() })
    beside?.()
    // Over before anything else is said of it: else its commander's handover is announced as due.
    if (endedAt) endIncident(endedAt)
    // Whoever commanded an incident that is over did so before its end.
    if (commander) assignRole('incident-commander', commander, endedAt && startedAt)
  })
  askToKeep()
}

/**
 * Sets the severity, with the reason for it. The one that it has already is not written again.
 * @returns the entry; `undefined` when nothing was written
 */
export function setSeverity(to: Severity, reason = ''): Entry | undefined {
  if ($incident.get()?.severity === to) return undefined
  const why = reason.trim()
  return record({ kind: 'severity', to, ...(why ? { reason: why } : {}) }, { by: me() })
}

/** Ends the incident, now or at an earlier time. An ended one stays as it is. @returns whether it ended by this */
export function endIncident(at?: Instant): boolean {
  const open = $incident.get()
  if (!open || open.endedAt) return false
  record({ kind: 'ended' }, { at, by: me() })
  return true
}

/** Opens an ended incident again. */
export function reopenIncident(): void {
  if ($incident.get()?.endedAt) record({ kind: 'reopened' }, { by: me() })
}
