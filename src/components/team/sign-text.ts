import type { ShownSign } from '../../domain/sync/shown-sign.ts'
import type { EntryState } from '../../domain/sync/exchange.ts'
import type { TeamIncident } from '../../domain/sync/team-incident.ts'
import { fill } from '../../i18n/format.ts'
import type { TeamWords } from './here.ts'

/** A sign in words: whole, and short for a phone. */
export interface SignText {
  text: string
  short: string
  /** Whether somebody should do something, or know that nothing comes. */
  isTrouble: boolean
  /** What it means, and what comes next, a sentence each. */
  about: string[]
}

const CALM: readonly string[] = [
  'idle',
  'connecting',
  'synced',
  'waiting',
  'onlyHere',
  'signedOut',
] satisfies ReturnType<typeof wordOf>[]

/**
 * What a sign says.
 * @param time writes a moment, epoch milliseconds
 */
export function signText(sign: ShownSign, t: TeamWords, time: (atMs: number) => string): SignText {
  const word = wordOf(sign)
  const values = {
    count: sign.kind === 'apart' ? sign.refused : 'waiting' in sign ? sign.waiting : 0,
    time: sign.kind === 'cut' ? time(sign.sinceMs) : '',
  }
  return {
    text: fill(t.sign[word], values),
    short: fill(t.short[word], values),
    isTrouble: !CALM.includes(word),
    about: aboutOf(sign, t).map((sentence) => fill(sentence, values)),
  }
}

function wordOf(sign: ShownSign): Exclude<keyof TeamWords['sign'], 'running'> {
  if (sign.kind === 'cut') return sign.wasLive ? 'cut' : 'never'
  if (sign.kind === 'refused') return sign.refusal === 'otherCircle' ? 'otherCircle' : 'refused'
  return sign.kind
}

function aboutOf(sign: ShownSign, t: TeamWords): string[] {
  const waiting = 'waiting' in sign && sign.waiting > 0 ? [t.about.cutWaiting] : []
  if (sign.kind === 'cut') return [t.why[sign.trouble], ...waiting]
  if (sign.kind === 'refused') return [t.why[sign.refusal], ...waiting]
  return [t.about[sign.kind]]
}

/** What an incident is called in a list: a drill or not, its level, its name. */
export function incidentName({ title, severity, drill }: TeamIncident, t: TeamWords): string {
  return [...(drill ? [t.incidents.drill] : []), ...(severity ? [severity] : []), title || t.incidents.unnamed].join(
    ' ',
  )
}

/**
 * Where an entry is, in words.
 * @param user who has put it there, if that is known
 */
export function stateText(state: EntryState, t: TeamWords, user?: string): string {
  const text = typeof state === 'string' ? t.entry[state] : t.entry[state.refused]
  return state === 'shared' && user !== undefined ? `${text} · ${fill(t.entry.user, { user })}` : text
}

const MINUTE_MS = 60_000

/**
 * That a clock is off, and by how much: in seconds below two minutes, above that in minutes.
 * @param differenceMs by how much the engine’s clock is ahead of ours
 */
export function clockText(differenceMs: number, t: TeamWords): string {
  const offMs = Math.abs(differenceMs)
  const time =
    offMs < 2 * MINUTE_MS
      ? fill(t.clock.seconds, { count: Math.round(offMs / 1_000) })
      : fill(t.clock.minutes, { count: Math.round(offMs / MINUTE_MS) })
  return fill(differenceMs > 0 ? t.clock.behind : t.clock.ahead, { time })
}
