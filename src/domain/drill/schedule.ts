import { type Instant, toInstant } from '../time.ts'
import { type DrillClock, momentOf } from './drill-clock.ts'
import type { News, TimedNews } from './drill.ts'

/** What is needed of a scenario to know what has appeared. */
interface Newsreel<N extends News> {
  injects: readonly N[]
}

/** News that hasn't appeared yet. */
export interface ComingNews<N extends News = News> {
  inject: N
  /** When it appears unless somebody does something about it; absent while the drill is paused. */
  at?: Instant
}

/**
 * The injects that have appeared by now, in their order. One appears in the very millisecond of its minute, or when it
 * is called; while the drill is paused none appears by itself.
 * A pure projection: every tab and machine sees the same.
 * @param nowMs epoch milliseconds; for a drill that has ended, its end
 */
export function injectsUntil<N extends News>(scenario: Newsreel<N>, clock: DrillClock, nowMs: number): TimedNews<N>[] {
  return scenario.injects.flatMap((inject) => {
    const atMs = momentOf(clock, inject.minute)
    return atMs === undefined || atMs > nowMs ? [] : [{ inject, at: toInstant(atMs) }]
  })
}

/**
 * The injects that are still to come, the next one first.
 * @param nowMs epoch milliseconds
 */
export function injectsAfter<N extends News>(scenario: Newsreel<N>, clock: DrillClock, nowMs: number): ComingNews<N>[] {
  return scenario.injects.flatMap((inject) => {
    const atMs = momentOf(clock, inject.minute)
    if (atMs === undefined) return [{ inject }]
    return atMs > nowMs ? [{ inject, at: toInstant(atMs) }] : []
  })
}

/**
 * Since when a drill is paused that has still something to come.
 * @param nowMs epoch milliseconds
 * @returns `undefined` while it runs, and once all injects have appeared: then there is nothing to wait for
 */
export function pausedSince(scenario: Newsreel<News>, clock: DrillClock, nowMs: number): Instant | undefined {
  return injectsAfter(scenario, clock, nowMs).length > 0 ? clock.pausedAt : undefined
}
