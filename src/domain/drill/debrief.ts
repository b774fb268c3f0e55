import { toInstant, type Instant } from '../time.ts'
import type { Incident, TimelineEntry, TimelineKind } from '../incident/project-incident.ts'
import { isStatusPost } from '../incident/status-post.ts'
import { severitySetBy } from '../incident/severity-spans.ts'
import { byId, type Severity, type StepKey, type StepState } from '../log/entry.ts'
import { type DrillClock, drillClock, playedMs, runningClock } from './drill-clock.ts'
import type { Scenario, TimedInject } from './drill.ts'
import { injectsUntil } from './schedule.ts'

/** Whether a kind of entry answers an inject: something that the participants did about it. */
const ANSWERS: Readonly<Record<TimelineKind, boolean>> = {
  declared: false,
  severity: true,
  role: true,
  step: true,
  claim: true,
  note: true,
  runbook: true,
  command: true,
  update: true,
  timer: false,
  reporting: true,
  field: false,
  status: false,
  ended: false,
  reopened: false,
  archived: false,
}

/** What became of a step that answers an inject. */
export interface StepAnswer {
  step: StepKey
  state: StepState
  /** From the inject to the tick, in milliseconds without pauses; negative when it was ticked before. Absent while it is open. */
  afterMs?: number
}

/** An inject that appeared, and what the record holds about it. */
export interface InjectReview extends TimedInject {
  /** What was recorded from its appearance until the next one, or until the end. */
  recorded: TimelineEntry[]
  steps: StepAnswer[]
}

/** A drill looked back upon: times and records, no scores and no judgment of people. Milliseconds from the start, pauses left out. */
export interface Debrief {
  startedAt: Instant
  /** How long it was paused. */
  pausedMs: number
  injects: InjectReview[]
  /** Injects that would have come after the end. */
  unseenCount: number
  /** Until a commander was named; absent if nobody was. */
  commanderMs?: number
  /** Until a severity was set; the declaration sets one. */
  severityMs?: number
  /** Each severity that was set, and when. */
  severities: { severity: Severity; afterMs: number }[]
  /** Until the first public update; absent if there was none. */
  publicUpdateMs?: number
  /** How long the executives waited: from the start to the first update, from one to the next, from the last to the end. Empty when there was none. */
  executiveGapsMs: number[]
}

/**
 * Lays the record of a drill beside its scenario. What was retracted doesn't count, a note written down late counts
 * when it happened, and what happened after the end is no part of the drill.
 * @param incident the drill; one that was never declared as a drill counts from its first entry
 * @param endMs when it ended, epoch milliseconds
 */
export function debrief(scenario: Scenario, incident: Incident, endMs: number): Debrief {
  const clock = drillClock(incident) ?? runningClock(incident.startedAt ?? toInstant(endMs))
  const entries = incident.timeline.filter((entry) => !entry.retracted && Date.parse(entry.at) <= endMs)
  const appeared = injectsUntil(scenario, clock, endMs)
  const sinceStart = ({ at }: { at: Instant }) => Math.max(0, playedMs(clock, Date.parse(at)))
  const playedAllMs = Math.max(0, playedMs(clock, endMs))
  const firstMs = (isIt: (entry: TimelineEntry) => boolean) => {
    const first = entries.find(isIt)
    return first && sinceStart(first)
  }
  const severities = entries.flatMap((entry) => {
    const severity = severitySetBy(entry)
    return severity ? [{ severity, afterMs: sinceStart(entry) }] : []
  })
  return {
    injects: appeared.map((one, index) => ({
      ...one,
      recorded: recordedBetween(entries, one.at, appeared[index + 1]?.at),
      steps: one.inject.steps.map((step) => stepAnswer(entries, step, one.at, clock)),
    })),
    startedAt: clock.startedAt,
    pausedMs: Math.max(0, endMs - Date.parse(clock.startedAt)) - playedAllMs,
    unseenCount: scenario.injects.length - appeared.length,
    commanderMs: firstMs(
      (entry) => entry.kind === 'role' && entry.role === 'incident-commander' && entry.person !== '',
    ),
    severityMs: severities[0]?.afterMs,
    severities: severities.filter(({ severity }, index) => severity !== severities[index - 1]?.severity),
    publicUpdateMs: firstMs(isStatusPost),
    executiveGapsMs: gaps(
      entries
        .filter((entry) => entry.kind === 'update' && entry.audience === 'executives' && !entry.channel)
        .map(sinceStart),
      playedAllMs,
    ),
  }
}

function recordedBetween(entries: readonly TimelineEntry[], from: Instant, to: Instant | undefined): TimelineEntry[] {
  return entries.filter(({ kind, at }) => ANSWERS[kind] && at >= from && (to === undefined || at < to))
}

function stepAnswer(
  entries: readonly TimelineEntry[],
  step: StepKey,
  appearedAt: Instant,
  clock: DrillClock,
): StepAnswer {
  const ticks = entries.filter((entry) => entry.kind === 'step' && entry.step === step)
  // The tick recorded last stands, as in the checklist.
  const last = ticks.sort(byId).at(-1)
  if (last?.kind !== 'step' || last.state === 'open') return { step, state: 'open' }
  const afterMs = playedMs(clock, Date.parse(last.at)) - playedMs(clock, Date.parse(appearedAt))
  // During a pause one comes before the other, although no time was played between them.
  return { step, state: last.state, afterMs: last.at < appearedAt ? Math.min(afterMs, -1) : afterMs }
}

function gaps(updatesMs: readonly number[], endMs: number): number[] {
  return updatesMs.length === 0
    ? []
    : [...updatesMs, endMs].map((momentMs, index) => momentMs - (updatesMs[index - 1] ?? 0))
}
