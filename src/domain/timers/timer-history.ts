import { MINUTE_MS, type Instant } from '../time.ts'
import type { Incident, TimelineEntry } from '../incident/project-incident.ts'
import type { EntryOf, Severity } from '../log/entry.ts'

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

const histories = new WeakMap<Incident, TimerHistory | undefined>()

/** As `readHistory`; an incident that is asked about every second is read once. */
export function timerHistoryOf(incident: Incident): TimerHistory | undefined {
  if (!histories.has(incident)) histories.set(incident, readHistory(incident))
  return histories.get(incident)
}

/**
 * Reads the history of the timers off an incident, in the order in which things happened; retracted entries are passed over.
 * @returns `undefined` when nothing has begun, or the record is archived and wasn't reopened
 */
function readHistory(incident: Incident): TimerHistory | undefined {
  if (incident.startedAt === undefined) return undefined
  const beganMs = Date.parse(incident.startedAt)
  const history: TimerHistory = {
    beganMs,
    majorMs: beganMs,
    commander: '',
    posts: [],
    tracks: new Map(),
    archived: false,
  }
  for (const entry of incident.timeline) {
    if (!entry.retracted) read(history, entry)
  }
  return history.archived ? undefined : history
}

/** Whether a severity is one of a major incident: SEV-2 and above always are (severity levels, overview). */
function isMajor(severity: Severity): boolean {
  return severity === 'SEV-1' || severity === 'SEV-2'
}

function beginAgain(history: TimerHistory, atMs: number): void {
  history.beganMs = atMs
  history.endedMs = undefined
  if (history.majorMs !== undefined) history.majorMs = atMs
  if (history.commandMs !== undefined) history.commandMs = atMs
  history.posts = []
  history.tracks.clear()
}

function read(history: TimerHistory, entry: TimelineEntry): void {
  switch (entry.kind) {
    case 'declared':
      setSeverity(history, entry.severity, entry.at)
      return
    case 'severity':
      setSeverity(history, entry.to, entry.at)
      return
    case 'role':
      setCommander(history, entry)
      return
    case 'update':
      answer(history, entry.audience, Date.parse(entry.at))
      return
    case 'timer':
      act(history, entry)
      return
    case 'ended':
      history.endedMs ??= Date.parse(entry.at)
      return
    case 'reopened':
      if (history.archived || history.endedMs !== undefined) beginAgain(history, Date.parse(entry.at))
      history.archived = false
      return
    case 'archived':
      history.archived = true
      return
    // No timer follows these.
    case 'step':
    case 'note':
    case 'field':
    case 'status':
      return
    default:
      entry satisfies never
  }
}

function setCommander(history: TimerHistory, entry: EntryOf<'role'>): void {
  if (entry.role !== 'incident-commander') return
  const commander = entry.person.trim()
  // Writing the same name down twice is no handover.
  if (commander === history.commander) return
  history.commander = commander
  history.commandMs = commander === '' ? undefined : Date.parse(entry.at)
  history.tracks.delete('handover')
}

function setSeverity(history: TimerHistory, severity: Severity, at: Instant): void {
  history.majorMs = isMajor(severity) ? (history.majorMs ?? Date.parse(at)) : undefined
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
  if (timer.startsWith('box-')) track.stopped = true
}

function act(history: TimerHistory, entry: EntryOf<'timer'>): void {
  if (entry.act === 'overdue') return
  const atMs = Date.parse(entry.at)
  const lengthMs = Math.round((entry.minutes ?? 0) * MINUTE_MS)
  const track = trackOf(history, entry.timer)
  if (entry.label) track.label = entry.label
  if (entry.act === 'done') answer(history, entry.timer, atMs)
  else if (entry.act === 'stopped') track.stopped = true
  else if (entry.act === 'snoozed') track.snoozedToMs = atMs + lengthMs
  else {
    Object.assign(track, { anchorMs: atMs, minutes: entry.minutes, started: true, stopped: false })
    track.snoozedToMs = undefined
  }
}
