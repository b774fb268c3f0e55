import type { Incident, TimelineEntry } from '../incident/project-incident.ts'
import { byId, type EntryOf } from '../log/entry.ts'
import type { Instant } from '../time.ts'
import { type Contract, contractsOf } from './contract.ts'
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
  contracts: readonly Contract[]
}

/** Reads off an incident what was said about reporting it; `undefined` is one about which nothing is recorded. */
export function reportingLog(incident: Incident | undefined): ReportingLog {
  const moments = new Map<StartKind, LoggedMoment>()
  const decisions = new Map<string, ReportingDecision>()
  const filed = new Map<string, Instant[]>()
  const entries = standing(incident)
  for (const { report, subject, at, person, zone, reason } of entries) {
    const start = STARTS.find((one) => one === subject)
    if (report === 'filed') filed.set(subject, [...(filed.get(subject) ?? []), at].sort())
    else if (report === 'report' || report === 'not-report')
      decisions.set(subject, { isReported: report === 'report', person, at, ...(reason ? { reason } : {}) })
    else if (report === 'moment' && start) moments.set(start, { at, person, ...(zone ? { zone } : {}) })
  }
  return { moments, decisions, filed, contracts: contractsOf(entries) }
}

function standing(incident: Incident | undefined): EntryOf<'reporting'>[] {
  const isReporting = (entry: TimelineEntry): entry is TimelineEntry & EntryOf<'reporting'> =>
    entry.kind === 'reporting' && !entry.retracted
  return (incident?.timeline ?? []).filter(isReporting).sort(byId)
}
