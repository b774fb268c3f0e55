import { fill } from '../fill.ts'
import { fillAgain } from './fill-again.ts'
import { EXECUTIVES_MINUTES, runningTimers } from './timers.ts'
import { nextPublicAt } from './public-stage.ts'
import { PUBLIC_STAGES, type PublicStage } from './public-updates.ts'
import { MINUTE_MS, toInstant, type Instant } from '../time.ts'
import { durationText, minutesBetween } from '../incident/duration.ts'
import type { Incident } from '../incident/project-incident.ts'
import { isStatusPost } from '../incident/status-post.ts'
import type { Audience, Role } from '../log/entry.ts'
import { oneLine } from '../text.ts'
import { visible } from '../visible.ts'

/** The texts that there are: who is who, one line of status, a public text for each stage, and the internal audiences. */
export const UPDATE_KINDS = ['roles', 'status', ...PUBLIC_STAGES, 'executives', 'team', 'stakeholders'] as const
/** One of the texts. */
export type UpdateKind = (typeof UPDATE_KINDS)[number]

/** Texts that read otherwise once the incident has ended; they announce no next update. */
type EndedKind = Exclude<UpdateKind, 'roles' | PublicStage>

/**
 * The words of the texts in one language. Places of `texts` and `ended`: `{severity}`, `{title}`, `{commander}`,
 * `{deputy}`, `{scribe}`, `{roles}`, `{elapsed}`, `{started}`, `{ended}`, `{public}`, `{waiting}`, `{channel}`, `{next}`,
 * `{zone}`. What no log can know stands in them as a visible gap to fill in.
 */
export interface UpdateWords {
  /** Stands before every text of a drill. */
  drill: string
  /** A role that nobody has. */
  notNamed: string
  /** Gaps for what the log could know and doesn't. */
  missing: Record<'title' | 'severity' | 'time' | 'elapsed' | 'waiting', string>
  /** Places: `{minutes}`. */
  minutes: string
  /** Places: `{hours}`, `{minutes}`. */
  hours: string
  /** From 24 hours on. Places: `{days}`, `{hours}`. */
  days: string
  /** A time-box that runs. Places: `{label}`, `{due}`. */
  waiting: string
  /** Stands between two of them. */
  separator: string
  /** Whether the incident is public. Places: `{last}`, `{due}`. */
  public: Record<'none' | 'noneDue' | 'sent' | 'sentDue', string>
  texts: Record<UpdateKind, string>
  ended: Record<EndedKind, string>
}

/** What the texts need beside the incident. */
export interface UpdateContext {
  /** Milliseconds since the epoch. */
  nowMs: number
  /** A moment as the organization's clocks show it, without the zone: `10:40`. */
  clock: (at: Instant) => string
  /** What readers outside call that zone. */
  zone: string
  /** Where those who only want to follow should look. */
  channel: string
  /** Whether nothing of the incident may go public: then no next public update is announced. */
  isConfidential?: boolean
}

/**
 * A text about the incident, ready to copy once its gaps are filled. A drill's text says so first.
 *
 * No text promises a recovery time (customer liaison training, “Don't estimate when it will be resolved”); each but the
 * last of its kind states the time of the next update, which is no such promise (external communication guidelines,
 * “Templates”). Public texts carry nothing that was typed for colleagues, neither title nor severity.
 *
 * What was filled into the last text for the same readers stands in this one, too; what the log knows is new. What hides
 * in either is named.
 */
export function updateText(kind: UpdateKind, incident: Incident, context: UpdateContext, words: UpdateWords): string {
  const template = incident.endedAt !== undefined && isEndedKind(kind, words) ? words.ended[kind] : words.texts[kind]
  const { clock, zone, channel } = context
  const roles = {
    commander: person(incident, 'incident-commander', words),
    deputy: person(incident, 'deputy', words),
    scribe: person(incident, 'scribe', words),
  }
  const text = fillAgain(template, lastSent(kind, incident, words), {
    ...roles,
    roles: fill(words.texts.roles, roles),
    severity: incident.severity ?? words.missing.severity,
    title: oneLine(incident.title ?? '') || words.missing.title,
    elapsed: elapsed(incident, context, words),
    started: incident.startedAt ? clock(incident.startedAt) : words.missing.time,
    ended: incident.endedAt ? clock(incident.endedAt) : words.missing.time,
    public: publicState(incident, context, words),
    waiting: waitingFor(incident, context, words),
    next: clock(nextAt(kind, incident, context.nowMs)),
    channel,
    zone,
  })
  return visible(incident.drill ? words.drill + text : text)
}

/** The text that the same readers got last, without the mark of a drill; empty when none is known. */
function lastSent(kind: UpdateKind, { timeline }: Incident, words: UpdateWords): string {
  const audience: Audience | undefined = isPublicKind(kind)
    ? 'public'
    : kind === 'executives' || kind === 'team'
      ? kind
      : undefined
  const sent = timeline.findLast(
    (entry) =>
      entry.kind === 'update' && !entry.retracted && entry.audience === audience && !entry.channel && entry.text,
  )
  const text = (sent?.kind === 'update' && sent.text) || ''
  return text.startsWith(words.drill) ? text.slice(words.drill.length) : text
}

function isPublicKind(kind: UpdateKind): kind is PublicStage {
  return (PUBLIC_STAGES as readonly string[]).includes(kind)
}

function isEndedKind(kind: UpdateKind, words: UpdateWords): kind is EndedKind {
  return Object.hasOwn(words.ended, kind)
}

/**
 * When the next update of this kind comes, should this one go out now. Inside the company, updates of a major incident
 * come every 20–30 minutes (anti-patterns, “Too frequent status updates”); the executives' 30 minutes serve them all.
 */
function nextAt(kind: UpdateKind, incident: Incident, nowMs: number): Instant {
  return isPublicKind(kind) ? nextPublicAt(incident, nowMs) : toInstant(nowMs + EXECUTIVES_MINUTES * MINUTE_MS)
}

function person(incident: Incident, role: Role, words: UpdateWords): string {
  return oneLine(incident.roles.get(role) ?? '') || words.notNamed
}

/** From the start until the end or now; a start that lies ahead of now counts as no time at all. */
function elapsed(incident: Incident, { nowMs }: UpdateContext, words: UpdateWords): string {
  if (incident.startedAt === undefined) return words.missing.elapsed
  const total = minutesBetween(incident.startedAt, incident.endedAt ?? toInstant(nowMs)) ?? 0
  return durationText(total, words)
}

function publicState(incident: Incident, { nowMs, clock, isConfidential }: UpdateContext, words: UpdateWords): string {
  const last = incident.timeline.findLast(isStatusPost)
  const timer = runningTimers(incident, nowMs, isConfidential).find(({ kind }) => kind === 'public')
  const state = last ? (timer ? 'sentDue' : 'sent') : timer ? 'noneDue' : 'none'
  return fill(words.public[state], { last: last ? clock(last.at) : '', due: timer ? clock(timer.dueAt) : '' })
}

/** “Which question is with whom, and in how many minutes it will be answered”: the time-boxes that run (commander training). */
function waitingFor(incident: Incident, { nowMs, clock }: UpdateContext, words: UpdateWords): string {
  const boxes = runningTimers(incident, nowMs).flatMap(({ kind, label, dueAt }) => {
    const about = kind === 'box' ? oneLine(label ?? '') : ''
    return about === '' ? [] : [fill(words.waiting, { label: about, due: clock(dueAt) })]
  })
  return boxes.join(words.separator) || words.missing.waiting
}
