import { isTimeBox } from './time-box-id.ts'
import { MINUTE_MS } from '../time.ts'
import type { Incident, TimelineEntry, TimelineKind } from '../incident/project-incident.ts'
import type { EntryOf, Severity } from '../log/entry.ts'
import { clockStoodBack } from '../log/ulid.ts'
import { isMajor } from '../incident/major-severity.ts'
import { isWrittenAfterwards } from '../incident/written-afterwards.ts'

/** What people did with one timer since the incident began, or since command changed hands for the handover. */
export interface Track {
  /** Last time it was started, answered or both. */
  anchorMs?: number
  /** The length that the last start gave. */
  minutes?: number
  /** End of the last snooze since the anchor. */
  snoozedToMs?: number
  label?: string
  started: boolean
  stopped: boolean
}

/** What the timers need to know of an incident since it began; a reopening is a new beginning. */
export interface TimerHistory {
  beganMs: number
  endedMs?: number
  /** Since when it counts as major; absent while it doesn't. Unknown severity counts as major until it is known. */
  majorMs?: number
  commander: string
  /** Since when this commander is in command; absent while there is none. */
  commandMs?: number
  /** When public updates went out, in order. */
  posts: number[]
  tracks: Map<string, Track>
  /** Whether the record was put away and not reopened since. */
  archived: boolean
}

/** A history as it was read off an incident. */
interface Reading {
  incident: Incident
  history: TimerHistory | undefined
  /** When the first thing was written down, epoch milliseconds. */
  firstMs: number
  /** From when on the incident reads the same at every moment, epoch milliseconds: nothing lies ahead any more. */
  settledMs: number
}

/** What was read last with nothing ahead, by the first entry of the timeline, which an incident that goes on keeps. */
const readings = new WeakMap<TimelineEntry, Reading>()

/**
 * The history of the timers as it stands at a moment, epoch milliseconds. An incident that is asked about every second
 * is read once, and one that goes on is read on. What lies ahead, from a clock that was ahead or because the moment is
 * that of the last whole second, counts as happening now.
 * @returns `undefined` when nothing has begun, the record is archived and wasn't reopened, or it was written afterwards
 */
export function timerHistoryOf(incident: Incident, nowMs: number): TimerHistory | undefined {
  const [first] = incident.timeline
  if (!first) return undefined
  const last = readings.get(first)
  const reading = (last && last.settledMs <= nowMs && readOn(last, incident, nowMs)) || readWhole(incident, nowMs)
  if (reading.settledMs <= nowMs) readings.set(first, reading)
  return reading.history
}

function readWhole(incident: Incident, nowMs: number): Reading {
  // Of texts of one length, the earlier sorts first; ten thousand of them aren't turned into numbers for it.
  let [first, latest] = ['9', '']
  for (const { at, recordedAt } of incident.timeline) {
    if (recordedAt < first) first = recordedAt
    if (at > latest) latest = at
  }
  const firstMs = Date.parse(first)
  const settledMs = Math.max(Date.parse(latest), firstMs)
  return { incident, history: readHistory(incident, firstMs, nowMs), firstMs, settledMs }
}

/**
 * Reads what was added at the end of a timeline: a tick must not wait for ten thousand other entries.
 * @returns the same as `readWhole`; `undefined` when more than the end may have changed: then ask that
 */
function readOn(last: Reading, incident: Incident, nowMs: number): Reading | undefined {
  const { timeline } = last.incident
  if (incident === last.incident) return last
  if (!last.history || !timeline.every((entry, index) => entry === incident.timeline[index])) return undefined
  const added = incident.timeline.slice(timeline.length)
  const isNext = (entry: TimelineEntry) =>
    !entry.retracted && !TURNS[entry.kind] && !isBack(entry) && Date.parse(entry.recordedAt) >= last.firstMs
  if (!added.every(isNext)) return undefined
  const history = copyOf(last.history)
  let { settledMs } = last
  for (const entry of added) {
    const atMs = Date.parse(entry.at)
    settledMs = Math.max(settledMs, atMs)
    read(history, entry, Math.min(atMs, nowMs))
  }
  return { ...last, incident, history, settledMs }
}

/** Whether an entry of a kind changes what was read before it: when it began, whether it goes on. */
const TURNS: Readonly<Record<TimelineKind, boolean>> = {
  declared: true,
  severity: false,
  role: false,
  step: false,
  claim: false,
  note: false,
  runbook: false,
  command: false,
  update: false,
  timer: false,
  reporting: false,
  field: false,
  status: false,
  ended: true,
  reopened: true,
  archived: true,
}

function copyOf(history: TimerHistory): TimerHistory {
  const tracks = new Map([...history.tracks].map(([timer, track]) => [timer, { ...track }]))
  return { ...history, posts: [...history.posts], tracks }
}

/**
 * Reads the history of the timers off an incident, in the order in which things happened; retracted entries are passed over.
 * Nobody counted before anything was written down.
 */
function readHistory(incident: Incident, firstMs: number, nowMs: number): TimerHistory | undefined {
  if (incident.startedAt === undefined || isWrittenAfterwards(incident)) return undefined
  const atMs = momentsOf(incident, nowMs)
  const startedMs = atMs[incident.timeline.findIndex(({ at }) => at === incident.startedAt)] ?? nowMs
  const beganMs = Math.max(startedMs, Math.min(firstMs, nowMs))
  const history: TimerHistory = {
    beganMs,
    majorMs: beganMs,
    commander: '',
    posts: [],
    tracks: new Map(),
    archived: false,
  }
  for (const [index, entry] of incident.timeline.entries()) {
    if (!entry.retracted) read(history, entry, atMs[index] ?? nowMs)
  }
  return history.archived ? undefined : history
}

/**
 * When each entry of the timeline happened, epoch milliseconds: no later than now, and no later than what was written
 * down after it by a clock that stood back.
 */
function momentsOf({ timeline }: Incident, nowMs: number): number[] {
  let limitMs = nowMs
  return [...timeline]
    .reverse()
    .map((entry) => {
      const atMs = Math.min(Date.parse(entry.at), limitMs)
      if (isBack(entry)) limitMs = atMs
      return atMs
    })
    .reverse()
}

/** Whether it was written down as it happened, by a clock that stood back. */
function isBack(entry: TimelineEntry): boolean {
  return entry.at === entry.recordedAt && clockStoodBack(entry)
}

function beginAgain(history: TimerHistory, atMs: number): void {
  history.beganMs = atMs
  history.endedMs = undefined
  if (history.majorMs !== undefined) history.majorMs = atMs
  if (history.commandMs !== undefined) history.commandMs = atMs
  history.posts = []
  history.tracks.clear()
}

function read(history: TimerHistory, entry: TimelineEntry, atMs: number): void {
  switch (entry.kind) {
    case 'declared':
      setSeverity(history, entry.severity, atMs)
      return
    case 'severity':
      setSeverity(history, entry.to, atMs)
      return
    case 'role':
      setCommander(history, entry, atMs)
      return
    case 'update':
      // Another channel than its own has no rhythm.
      if (!entry.channel) answer(history, entry.audience, atMs)
      return
    case 'timer':
      act(history, entry, atMs)
      return
    case 'ended':
      history.endedMs ??= atMs
      return
    case 'reopened':
      if (history.archived || history.endedMs !== undefined) beginAgain(history, atMs)
      history.archived = false
      return
    case 'archived':
      history.archived = true
      return
    // No timer follows these.
    case 'step':
    case 'claim':
    case 'note':
    case 'runbook':
    case 'command':
    case 'reporting':
    case 'field':
    case 'status':
      return
    default:
      entry satisfies never
  }
}

function setCommander(history: TimerHistory, entry: EntryOf<'role'>, atMs: number): void {
  if (entry.role !== 'incident-commander') return
  const commander = entry.person.trim()
  // Writing the same name down twice is no handover.
  if (commander === history.commander) return
  history.commander = commander
  history.commandMs = commander === '' ? undefined : atMs
  history.tracks.delete('handover')
}

function setSeverity(history: TimerHistory, severity: Severity, atMs: number): void {
  history.majorMs = isMajor(severity) ? (history.majorMs ?? atMs) : undefined
}

function trackOf(history: TimerHistory, timer: string): Track {
  const track = history.tracks.get(timer) ?? { started: false, stopped: false }
  history.tracks.set(timer, track)
  return track
}

function answer(history: TimerHistory, timer: string, atMs: number): void {
  const track = trackOf(history, timer)
  track.anchorMs = atMs
  track.snoozedToMs = undefined
  if (timer === 'public') history.posts.push(atMs)
  // A time-box is asked about once; the others begin their next period.
  if (isTimeBox(timer)) track.stopped = true
}

function act(history: TimerHistory, entry: EntryOf<'timer'>, atMs: number): void {
  if (entry.act === 'overdue') return
  const lengthMs = Math.round((entry.minutes ?? 0) * MINUTE_MS)
  const track = trackOf(history, entry.timer)
  if (entry.label) track.label = entry.label
  if (entry.act === 'done') answer(history, entry.timer, atMs)
  else if (entry.act === 'stopped') track.stopped = true
  else if (entry.act === 'snoozed') track.snoozedToMs = atMs + lengthMs
  else {
    entry.act satisfies 'started'
    Object.assign(track, { anchorMs: atMs, minutes: entry.minutes, started: true, stopped: false })
    track.snoozedToMs = undefined
  }
}
