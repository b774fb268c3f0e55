import { type PublicStage, publicDueMs, stageOf } from './public-updates.ts'
import { MINUTE_MS, toInstant, type Instant } from '../time.ts'
import { isTimeBox } from './time-box-id.ts'
import { timerHistoryOf, type TimerHistory, type Track } from './timer-history.ts'
import type { Incident } from '../incident/project-incident.ts'
import type { StandingTimer } from '../log/entry.ts'

/** Executive updates: about every 30 minutes (during an incident, “Internal liaison”; internal liaison training). */
export const EXECUTIVES_MINUTES = 30
/** The deputy tells the commander every 10 minutes how long the incident has been running (deputy training). */
const DEPUTY_MINUTES = 10
/** Command is handed over about once every hour (incident commander training, “Handing over command”) … */
const HANDOVER_MINUTES = 60
/** … and 3 hours are a hard limit, at which the handover is mandatory (ibid.). */
const CEILING_MINUTES = 180
/** From how many milliseconds before its moment a timer counts as due soon. */
const DUE_SOON_MS = 2 * MINUTE_MS
/** Nothing of ours can show a later moment; an entry at the end of time would push its timer past it. */
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z')

type TimerKind = StandingTimer | 'box'

/** A timer as it stands. Of `leftMs` and `overdueMs` at least one is 0. */
export interface Timer {
  /** As in the log: `executives`, `public`, `deputy`, `handover`, or a time-box (see `time-box-id.ts`). */
  id: string
  kind: TimerKind
  /** What a time-box is about, as typed. */
  label?: string
  /** Of `public`: the text that is next. */
  stage?: PublicStage
  dueAt: Instant
  /** `overdue` begins after the moment itself; `due soon` 2 minutes before it. */
  state: 'waiting' | 'due soon' | 'overdue'
  leftMs: number
  overdueMs: number
  /** True when this moment is a hard limit: no snooze, answer or stop moves it, only a new commander does. */
  ceiling: boolean
}

/**
 * A timer before it is known which of its due moments counts now. Most have one due moment; the handover has two, the
 * suggestion after an hour and then the hard limit, which is its `ceilingMs` too.
 */
interface Clock extends Pick<Timer, 'id' | 'kind' | 'label' | 'stage'> {
  duesMs: number[]
  ceilingMs?: number
}

/**
 * The timers that an incident has now, the earliest due first; drills have the same. A snooze puts the moment off and
 * never brings it forward; an answer begins a new period; a reopening begins them all anew. An incident that has ended
 * has none but a last public update, an archived one has none.
 * @param nowMs milliseconds since the epoch
 * @param isConfidential nothing of it may go public, so no timer asks for that (security incident response)
 */
export function runningTimers(incident: Incident, nowMs: number, isConfidential = false): Timer[] {
  return clocksOf(incident, nowMs, isConfidential)
    .map((clock) => timerAt(clock, clock.duesMs.findLast((dueMs) => dueMs < nowMs) ?? clock.duesMs[0] ?? 0, nowMs))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
}

/**
 * Whether somebody asked for a timer: the standing ones run once an incident is declared, a time-box in any case.
 * @param timer its id in the log
 */
export function isAskedFor(incident: Incident, timer: string): boolean {
  return incident.severity !== undefined || isTimeBox(timer)
}

/**
 * The timer to look after first: the one whose moment comes first or has passed longest; `undefined` without timers.
 */
export function nextDue(timers: readonly Timer[]): Timer | undefined {
  return timers.reduce<Timer | undefined>(
    (first, timer) => (first && first.dueAt <= timer.dueAt ? first : timer),
    undefined,
  )
}

/**
 * Every due moment that the timers of an incident have, as if it were the one that counts, in no order.
 * @param isConfidential as in `runningTimers`
 */
export function dueMoments(incident: Incident, nowMs: number, isConfidential = false): Timer[] {
  return clocksOf(incident, nowMs, isConfidential).flatMap((clock) =>
    clock.duesMs.map((dueMs) => timerAt(clock, dueMs, nowMs)),
  )
}

function timerAt({ id, kind, label, stage, ceilingMs }: Clock, dueMs: number, nowMs: number): Timer {
  const leftMs = dueMs - nowMs
  return {
    id,
    kind,
    label,
    stage,
    dueAt: toInstant(dueMs),
    state: leftMs < 0 ? 'overdue' : leftMs <= DUE_SOON_MS ? 'due soon' : 'waiting',
    leftMs: Math.max(0, leftMs),
    overdueMs: Math.max(0, -leftMs),
    ceiling: dueMs === ceilingMs,
  }
}

function clocksOf(incident: Incident, nowMs: number, isConfidential: boolean): Clock[] {
  const history = timerHistoryOf(incident, nowMs)
  if (!history) return []
  const running =
    history.endedMs === undefined ? [executives(history), deputy(history), handover(history), ...boxes(history)] : []
  return [...running, isConfidential ? undefined : publicUpdate(history, nowMs)].flatMap((clock) => {
    if (!clock) return []
    const duesMs = clock.duesMs.map((dueMs) => Math.min(dueMs, LAST_MS))
    return [{ ...clock, duesMs, ceilingMs: clock.ceilingMs && Math.min(clock.ceilingMs, LAST_MS) }]
  })
}

function putOff(dueMs: number, track: Track | undefined): number {
  return Math.max(dueMs, track?.snoozedToMs ?? dueMs)
}

/** The next moment of a period that begins with the rule itself or with the last answer, whichever is later. */
function periodEndMs(sinceMs: number, minutes: number, track: Track | undefined): number {
  return putOff(Math.max(sinceMs, track?.anchorMs ?? sinceMs) + minutes * MINUTE_MS, track)
}

/** Major incidents, and those whose severity isn't known yet; others once somebody started this timer. */
function executives(history: TimerHistory): Clock | undefined {
  const track = history.tracks.get('executives')
  if (track?.stopped || (history.majorMs === undefined && !track?.started)) return undefined
  const dueMs = periodEndMs(history.majorMs ?? history.beganMs, EXECUTIVES_MINUTES, track)
  return { id: 'executives', kind: 'executives', duesMs: [dueMs] }
}

function deputy(history: TimerHistory): Clock | undefined {
  const track = history.tracks.get('deputy')
  if (track?.stopped) return undefined
  return { id: 'deputy', kind: 'deputy', duesMs: [periodEndMs(history.beganMs, DEPUTY_MINUTES, track)] }
}

/** When a commander who took over then has to have handed over, in milliseconds since the epoch. */
export function ceilingOf(commandMs: number): number {
  return commandMs + CEILING_MINUTES * MINUTE_MS
}

/** Counted from when the present commander took over; a stop ends the hourly suggestion, not the limit. */
function handover(history: TimerHistory): Clock | undefined {
  if (history.commandMs === undefined) return undefined
  const track = history.tracks.get('handover')
  const ceilingMs = ceilingOf(history.commandMs)
  const suggestedMs = periodEndMs(history.commandMs, HANDOVER_MINUTES, track)
  const duesMs = track?.stopped || suggestedMs >= ceilingMs ? [ceilingMs] : [suggestedMs, ceilingMs]
  return { id: 'handover', kind: 'handover', duesMs, ceilingMs }
}

function publicUpdate(history: TimerHistory, nowMs: number): Clock | undefined {
  const dueMs = publicDueMs(history)
  if (dueMs === undefined) return undefined
  const duesMs = [putOff(dueMs, history.tracks.get('public'))]
  return { id: 'public', kind: 'public', stage: stageOf(history, nowMs), duesMs }
}

/** “Report back in X minutes” (deputy training, “Tell the commander the time”). Once, until done or stopped. */
function boxes(history: TimerHistory): Clock[] {
  return [...history.tracks].flatMap(([id, track]): Clock[] => {
    if (!isTimeBox(id) || track.stopped || track.anchorMs === undefined || track.minutes === undefined) return []
    const dueMs = putOff(track.anchorMs + Math.round(track.minutes * MINUTE_MS), track)
    return [{ id, kind: 'box', label: track.label, duesMs: [dueMs] }]
  })
}
