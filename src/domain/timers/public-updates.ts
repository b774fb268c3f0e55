import { MINUTE_MS } from '../time.ts'
import type { TimerHistory } from './timer-history.ts'

/** Which public text is next (external communication guidelines, “Templates”). */
export const PUBLIC_STAGES = ['investigating', 'scope', 'update', 'long', 'resolved'] as const
/** One of the public texts, by its place in the course of an incident. */
export type PublicStage = (typeof PUBLIC_STAGES)[number]

/** First post: within 5 minutes of the call starting (external communication guidelines, “Post 1: initial”). */
const FIRST_POST_MINUTES = 5
/** Scope: within 5 minutes of the first post (external communication guidelines, “Post 2: scope”). */
const SCOPE_POST_MINUTES = 5
/** Updates: at least every 20 minutes … (external communication guidelines, “Updates”). */
const POST_MINUTES = 20
/** … for the first 2 hours, counted from the scope post (external communication guidelines, “Updates”). */
const FREQUENT_MINUTES = 120
/**
 * After that the guidelines name no number: post less often, “the rate at which every post still has something to say”,
 * and every post still says when the next one comes (“Long incidents”). Some next time has to be stated, so an hour is
 * proposed; a `started` entry for `public` with minutes states another one.
 */
const PROPOSED_LONG_MINUTES = 60

/** When the next public update is due after these posts, counted from `anchorMs`. `minutes` is the length people chose. */
export function ladderMs(posts: readonly number[], anchorMs: number, minutes?: number): number {
  const [, scopeMs] = posts
  if (posts.length === 0) return anchorMs + FIRST_POST_MINUTES * MINUTE_MS
  if (scopeMs === undefined) return anchorMs + SCOPE_POST_MINUTES * MINUTE_MS
  if (anchorMs < scopeMs + FREQUENT_MINUTES * MINUTE_MS) return anchorMs + POST_MINUTES * MINUTE_MS
  // “Less often” is never more often than before.
  return anchorMs + Math.round(Math.max(POST_MINUTES, minutes ?? PROPOSED_LONG_MINUTES) * MINUTE_MS)
}

/**
 * When the next public update is due, before any snooze.
 * Criteria for going public are about major incidents (external communication guidelines, “When to go public”), so
 * a lesser one has this timer only once somebody posted or started it. Like every timer it stops at the end: that the
 * resolution isn't posted yet, `lacksResolution` tells.
 * @returns `undefined` when none is due
 */
export function publicDueMs(history: TimerHistory): number | undefined {
  const { posts, majorMs, endedMs } = history
  const track = history.tracks.get('public')
  const lastMs = posts.at(-1)
  if (track?.stopped || endedMs !== undefined) return undefined
  if (lastMs !== undefined) return ladderMs(posts, Math.max(lastMs, track?.anchorMs ?? lastMs), track?.minutes)
  const sinceMs = track?.started ? track.anchorMs : majorMs
  return sinceMs === undefined ? undefined : ladderMs(posts, sinceMs)
}

/** Which public text is next at this moment of a history. */
export function stageOf(history: TimerHistory, nowMs: number): PublicStage {
  const [firstMs, scopeMs] = history.posts
  if (history.endedMs !== undefined) return 'resolved'
  if (firstMs === undefined) return 'investigating'
  if (scopeMs === undefined) return 'scope'
  return nowMs < scopeMs + FREQUENT_MINUTES * MINUTE_MS ? 'update' : 'long'
}
