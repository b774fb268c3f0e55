import { MINUTE_MS, type Instant } from '../time.ts'
import type { Incident, TimelineEntry } from '../incident/project-incident.ts'
import type { Severity } from '../log/entry.ts'

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

/** What the timers need to know of an incident, told since it began; a reopening is a new beginning. */
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
}

const stories = new WeakMap<Incident, TimerHistory | undefined>()

/** As `readHistory`; an incident that is asked about every second is read once. */
export function timerHistoryOf(incident: Incident): TimerHistory | undefined {
  if (!stories.has(incident)) stories.set(incident, readHistory(incident))
  return stories.get(incident)
}

/**
 * Reads the story off an incident, in the order in which things happened; retracted entries are passed over.
 * @returns `undefined` when nothing has begun, or the record is archived and wasn't reopened
 */
function readHistory(incident: Incident): TimerHistory | undefined {
  if (incident.startedAt === undefined) return undefined
  const beganMs = Date.parse(incident.startedAt)
  const story: TimerHistory = { beganMs, majorMs: beganMs, commander: '', posts: [], tracks: new Map() }
  let archived = false
  for (const entry of incident.timeline) {
    if (entry.retracted) continue
    if (entry.kind === 'archived') archived = true
    else if (entry.kind === 'reopened') {
      if (archived || story.endedMs !== undefined) beginAgain(story, Date.parse(entry.at))
      archived = false
    } else read(story, entry)
  }
  return archived ? undefined : story
}

/** Whether a severity is one of a major incident: SEV-2 and above always are (severity levels, overview). */
function isMajor(severity: Severity): boolean {
  return severity === 'SEV-1' || severity === 'SEV-2'
}

function beginAgain(story: TimerHistory, atMs: number): void {
  story.beganMs = atMs
  story.endedMs = undefined
  if (story.majorMs !== undefined) story.majorMs = atMs
  if (story.commandMs !== undefined) story.commandMs = atMs
  story.posts = []
  story.tracks.clear()
}

function read(story: TimerHistory, entry: TimelineEntry): void {
  if (entry.kind === 'declared') setSeverity(story, entry.severity, entry.at)
  else if (entry.kind === 'severity') setSeverity(story, entry.to, entry.at)
  else if (entry.kind === 'ended') story.endedMs ??= Date.parse(entry.at)
  else if (entry.kind === 'update') answer(story, entry.audience, Date.parse(entry.at))
  else if (entry.kind === 'timer') act(story, entry)
  else if (entry.kind === 'role' && entry.role === 'incident-commander') {
    const commander = entry.person.trim()
    // The same name told twice is no handover.
    if (commander === story.commander) return
    story.commander = commander
    story.commandMs = commander === '' ? undefined : Date.parse(entry.at)
    story.tracks.delete('handover')
  }
}

function setSeverity(story: TimerHistory, severity: Severity, at: Instant): void {
  story.majorMs = isMajor(severity) ? (story.majorMs ?? Date.parse(at)) : undefined
}

function trackOf(story: TimerHistory, timer: string): Track {
  const track = story.tracks.get(timer) ?? { started: false, stopped: false }
  story.tracks.set(timer, track)
  return track
}

function answer(story: TimerHistory, timer: string, atMs: number): void {
  const track = trackOf(story, timer)
  track.anchorMs = atMs
  track.snoozedToMs = undefined
  if (timer === 'public') story.posts.push(atMs)
  // A time-box is asked about once; the others begin their next period.
  if (timer.startsWith('box-')) track.stopped = true
}

function act(story: TimerHistory, entry: Extract<TimelineEntry, { kind: 'timer' }>): void {
  if (entry.act === 'overdue') return
  const atMs = Date.parse(entry.at)
  const lengthMs = Math.round((entry.minutes ?? 0) * MINUTE_MS)
  const track = trackOf(story, entry.timer)
  if (entry.label) track.label = entry.label
  if (entry.act === 'done') answer(story, entry.timer, atMs)
  else if (entry.act === 'stopped') track.stopped = true
  else if (entry.act === 'snoozed') track.snoozedToMs = atMs + lengthMs
  else {
    Object.assign(track, { anchorMs: atMs, minutes: entry.minutes, started: true, stopped: false })
    track.snoozedToMs = undefined
  }
}
