import type { Incident, TimelineEntry } from '../incident/project-incident.ts'
import { byId, type EntryOf } from '../log/entry.ts'
import type { Instant } from '../time.ts'
import { STARTS, type StartKind } from './start-kind.ts'

/** An instant as the log has it, with who decided it and the zone in which it was said. */
export interface LoggedMoment {
  at: Instant
  person: string
  zone?: string
}

/** Whether an incident is reported under a clock, as somebody decided last. */
export interface ReportingDecision {
  isReported: boolean
  person: string
  at: Instant
  reason?: string
}

/** What the log says about reporting. What was retracted doesn't count; of each, what was recorded last stands. */
export interface ReportingLog {
  moments: ReadonlyMap<StartKind, LoggedMoment>
  /** By clock. */
  decisions: ReadonlyMap<string, ReportingDecision>
  /** By clock and stage, `eu-gdpr-33/authority`: when each report was sent, the latest last. */
  filed: ReadonlyMap<string, readonly Instant[]>
}

/** Reads off an incident what was said about reporting it; `undefined` is one about which nothing is recorded. */
export function reportingLog(incident: Incident | undefined): ReportingLog {
  const moments = new Map<StartKind, LoggedMoment>()
  const decisions = new Map<string, ReportingDecision>()
  const filed = new Map<string, Instant[]>()
  for (const { report, subject, at, person, zone, reason } of standing(incident)) {
    const start = STARTS.find((one) => one === subject)
    if (report === 'filed') filed.set(subject, [...(filed.get(subject) ?? []), at].sort())
    else if (report !== 'moment')
      decisions.set(subject, { isReported: report === 'report', person, at, ...(reason ? { reason } : {}) })
    else if (start) moments.set(start, { at, person, ...(zone ? { zone } : {}) })
  }
  return { moments, decisions, filed }
}

function standing(incident: Incident | undefined): EntryOf<'reporting'>[] {
  const isReporting = (entry: TimelineEntry): entry is TimelineEntry & EntryOf<'reporting'> =>
    entry.kind === 'reporting' && !entry.retracted
  return (incident?.timeline ?? []).filter(isReporting).sort(byId)
}

/** What the log offers for an instant that nobody has named yet: it is said where it comes from, and never used unasked. */
export interface OfferedMoment {
  start: StartKind
  at: Instant
  from: 'declared' | 'ended'
}

/** Instants of the log that may be those which start clocks: found out when it was declared, handling ended when it ended. */
export function offeredMoments(incident: Incident | undefined): OfferedMoment[] {
  const declared = incident?.timeline.find((entry) => entry.kind === 'declared' && !entry.retracted)?.at
  const ended = incident?.endedAt
  return [
    ...(declared
      ? (['awareness', 'discovery'] as const).map((start): OfferedMoment => ({ start, at: declared, from: 'declared' }))
      : []),
    ...(ended ? [{ start: 'handling-ended', at: ended, from: 'ended' } as const] : []),
  ]
}
