import type { Incident } from '../incident/project-incident.ts'
import { DRILL_TIMER } from '../log/drill-timer.ts'
import { MINUTE_MS, toInstant, type Instant } from '../time.ts'
import { openDrill } from './drill.ts'

/** No instant lies after this one; a forged start close to it must not break the page. */
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z')

/** From a moment until the next turn the clock runs, or stands. Milliseconds. */
interface Turn {
  sinceMs: number
  /** How long the drill had been played by then, pauses left out. */
  playedMs: number
  /** How much of the scenario had been passed over by then. */
  skippedMs: number
  runs: boolean
}

/** The clock of a drill: it stands while the drill is paused, and leaps when the next inject is called. */
export interface DrillClock {
  startedAt: Instant
  /** In their order; the first one is the start. */
  turns: readonly Turn[]
  /** Since when it stands; absent while it runs. */
  pausedAt?: Instant
}

/** A clock that nobody has touched since it was started. */
export function runningClock(startedAt: Instant): DrillClock {
  return { startedAt, turns: [{ sinceMs: Date.parse(startedAt), playedMs: 0, skippedMs: 0, runs: true }] }
}

/**
 * The clock of a drill, read off its record, so that every tab and machine has the same. What was retracted doesn't
 * count, nor what was done before the start; pausing twice is pausing once. An inject that was called twice, by two
 * people at once, is called once.
 * @returns `undefined` for an incident that is no drill
 */
export function drillClock(incident: Incident): DrillClock | undefined {
  const drill = openDrill(incident)
  if (!drill) return undefined
  const { startedAt } = drill
  const turns = [...runningClock(startedAt).turns]
  for (const entry of incident.timeline) {
    if (entry.kind !== 'timer' || entry.timer !== DRILL_TIMER || entry.retracted || entry.at < startedAt) continue
    const before = turnAt(turns, Number.POSITIVE_INFINITY)
    // A clock that was put back meanwhile turns nothing back.
    const sinceMs = Math.max(before.sinceMs, Date.parse(entry.at))
    const turn = { ...before, sinceMs, playedMs: playedIn(before, sinceMs) }
    if (entry.act === 'stopped') turn.runs = false
    else if (entry.act === 'started') turn.runs = true
    else if (entry.act === 'done') {
      const calledMs = Math.round((entry.minutes ?? 0) * MINUTE_MS)
      turn.skippedMs = Math.max(turn.skippedMs, calledMs - turn.playedMs)
    } else continue
    turns.push(turn)
  }
  const pauseMs = turns[turns.findLastIndex(({ runs }) => runs) + 1]?.sinceMs
  return { startedAt, turns, ...(pauseMs === undefined ? {} : { pausedAt: toInstant(pauseMs) }) }
}

/**
 * How long a drill had been played at a moment, in milliseconds: since its start, without the pauses.
 * @param nowMs epoch milliseconds; before the start the answer is negative
 */
export function playedMs({ turns }: DrillClock, nowMs: number): number {
  return playedIn(turnAt(turns, nowMs), nowMs)
}

/**
 * When the clock comes to a minute of the scenario, by what is known now.
 * @returns epoch milliseconds; `undefined` while it stands before that minute, and after the last instant that there is
 */
export function momentOf({ turns }: DrillClock, minute: number): number | undefined {
  const wantedMs = minute * MINUTE_MS
  for (const [index, turn] of turns.entries()) {
    const leftMs = wantedMs - turn.playedMs - turn.skippedMs
    const untilMs = turns[index + 1]?.sinceMs ?? LAST_MS
    // It may have leaped past the minute.
    if (leftMs <= 0) return turn.sinceMs
    if (turn.runs && turn.sinceMs + leftMs <= untilMs) return turn.sinceMs + leftMs
  }
  return undefined
}

function turnAt(turns: readonly Turn[], nowMs: number): Turn {
  const turn = turns.findLast(({ sinceMs }) => sinceMs <= nowMs) ?? turns[0]
  if (!turn) throw new Error('A clock has a start.')
  return turn
}

function playedIn(turn: Turn, nowMs: number): number {
  return turn.runs ? turn.playedMs + nowMs - turn.sinceMs : turn.playedMs
}
