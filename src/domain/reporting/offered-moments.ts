import type { Incident, TimelineEntry } from '../incident/project-incident.ts'
import type { Severity } from '../log/entry.ts'
import { fieldInstant } from '../postmortem/fields.ts'
import type { Instant } from '../time.ts'
import type { StartKind } from './start-kind.ts'

/** Where the log says when something was: what a moment is read from is said with it. */
export type OfferSource = 'impact' | 'began' | 'noticed' | 'declared' | 'first-entry' | 'severity' | 'over' | 'ended'

/** What the log offers for an instant that nobody has named yet: it is never used unasked. */
export interface OfferedMoment {
  start: StartKind
  at: Instant
  from: OfferSource
  /** Which one was set, where the source is a severity. */
  severity?: Severity
}

/** What is called finding out. */
const FINDING_OUT = ['awareness', 'discovery'] as const

/**
 * Instants of the log that may be those which start clocks, each with its source. It occurred when the postmortem or
 * whoever declared it says that the impact began: when it was declared is no start of the impact. It was found out when
 * the postmortem says so, when it was declared, or when the first entry was written. It was classified when its severity
 * was set last; handling ended when the incident ended. One moment is offered once, by the first of its sources.
 */
export function offeredMoments(incident: Incident | undefined): OfferedMoment[] {
  if (!incident) return []
  const entries = incident.timeline.filter((entry) => !entry.retracted)
  const declared = entries.filter((entry) => entry.kind === 'declared').at(-1)
  const field = (name: Parameters<typeof fieldInstant>[1]) => fieldInstant(incident.fields, name)
  const offers = [
    ...offer(['occurrence'], 'impact', field('started-at')),
    ...offer(['occurrence'], 'began', declared && declared.at !== declared.recordedAt ? declared.at : undefined),
    ...offer(FINDING_OUT, 'noticed', field('detected-at')),
    ...offer(FINDING_OUT, 'declared', declared?.recordedAt),
    ...offer(FINDING_OUT, 'first-entry', firstWritten(entries)),
    ...severityOffers(entries),
    ...offer(['handling-ended'], 'over', field('ended-at')),
    ...offer(['handling-ended'], 'ended', incident.endedAt),
  ]
  const isFirst = ({ start, at }: OfferedMoment, index: number) =>
    offers.findIndex((other) => other.start === start && other.at === at) === index
  return offers.filter(isFirst)
}

function offer(starts: readonly StartKind[], from: OfferSource, at: Instant | undefined): OfferedMoment[] {
  return at === undefined ? [] : starts.map((start) => ({ start, at, from }))
}

/** When the first thing was written down that somebody did, ticked or noted. What is said about reporting is no sign. */
function firstWritten(entries: readonly TimelineEntry[]): Instant | undefined {
  return entries
    .filter(({ kind }) => kind !== 'reporting' && kind !== 'field' && kind !== 'timer')
    .map(({ recordedAt }) => recordedAt)
    .sort()[0]
}

/** The severity that stands. With a declaration it was set when that was written, whenever the incident began. */
function severityOffers(entries: readonly TimelineEntry[]): OfferedMoment[] {
  const set = entries.flatMap((entry) => {
    if (entry.kind === 'declared') return { at: entry.recordedAt, severity: entry.severity }
    return entry.kind === 'severity' ? { at: entry.at, severity: entry.to } : []
  })
  const last = set.reduce<(typeof set)[number] | undefined>(
    (one, two) => (one && one.at > two.at ? one : two),
    undefined,
  )
  if (!last) return []
  return offer(['classification'], 'severity', last.at).map((each) => ({ ...each, severity: last.severity }))
}
