import { fill } from '../fill.ts'
import type { Incident } from '../incident/project-incident.ts'
import { toInstant, type Instant } from '../time.ts'
import { nextPublicAt } from '../timers/public-stage.ts'
import { runningTimers } from '../timers/timers.ts'
import { visible } from '../visible.ts'
import { type CHANNELS, type Choice, type MessageChannel, type MessageStage, STATUS_PAGE } from './channels.ts'

/** A text for each stage that a channel has, and no other. */
type StageTexts<C extends MessageChannel> = Readonly<Record<(typeof CHANNELS)[C]['stages'][number], string>>

/**
 * The words of the messages in one language. Places of `texts`: `{since}`, `{ended}`, `{next}`, `{zone}`, `{now}`,
 * `{severity}`, `{status}`, `{internal}`, `{company}`, `{answer}`. What no log can know stands in them as a visible gap.
 */
export interface MessageTexts {
  /** Stands before every message of a drill. */
  drill: string
  /** Gaps for what the log could know and doesn't. */
  missing: Readonly<Record<'since' | 'ended' | 'next' | 'now' | 'severity', string>>
  /** What employees answer customers: while something may be said outside, and while nothing may. */
  answer: string
  quietAnswer: string
  texts: { readonly [C in MessageChannel]: StageTexts<C> }
}

/** What the messages need beside the incident. */
export interface MessageContext {
  /** Milliseconds since the epoch. */
  nowMs: number
  /** A moment as the organization's clocks show it, without the zone: `10:40`. */
  clock: (at: Instant) => string
  /** What readers outside call that zone. */
  zone: string
  /** The address of the status page, the channel for updates inside, and the company's name. */
  status: string
  internal: string
  company: string
  isConfidential: boolean
}

/** A bracket as wide as a character has its own space; blanks are left there where a number would need them. */
const AROUND_GAP = / *(【[^】]*】) */gu

/**
 * A message, ready to copy once its gaps are filled: the template of its channel and stage with what the log knows. It
 * states when the status page is updated next, never when it will be over. Without an incident, all that it could know
 * are gaps; a drill's message says so first.
 */
export function messageText(
  { channel, stage }: Choice,
  incident: Incident | undefined,
  context: MessageContext,
  words: MessageTexts,
): string {
  const template = (words.texts[channel] as Readonly<Partial<Record<MessageStage, string>>>)[stage] ?? ''
  const { clock, nowMs, zone, status, internal, company, isConfidential } = context
  const next = incident && nextUpdateAt(channel, incident, nowMs, isConfidential)
  const { missing } = words
  const text = fill(template, {
    since: incident?.startedAt ? clock(incident.startedAt) : missing.since,
    ended: incident?.endedAt ? clock(incident.endedAt) : missing.ended,
    next: next ? clock(next) : missing.next,
    now: incident ? clock(toInstant(nowMs)) : missing.now,
    severity: incident?.severity ?? missing.severity,
    zone,
    status,
    internal,
    company,
    answer: isConfidential ? words.quietAnswer : words.answer,
  })
  return visible(incident?.drill ? words.drill + text : text).replace(AROUND_GAP, '$1')
}

/**
 * When the status page is updated next: should this be its update, after it; on other channels, when its timer says.
 * @returns `undefined` after the end, when nothing more is announced
 */
function nextUpdateAt(
  channel: MessageChannel,
  incident: Incident,
  nowMs: number,
  isConfidential: boolean,
): Instant | undefined {
  if (incident.endedAt !== undefined) return undefined
  const timer =
    channel !== STATUS_PAGE && runningTimers(incident, nowMs, isConfidential).find(({ kind }) => kind === 'public')
  return timer && timer.leftMs > 0 ? timer.dueAt : nextPublicAt(incident, nowMs)
}
