import { toInstant, type Instant } from '../time.ts'
import type { Incident } from '../incident/project-incident.ts'
import { ladderMs, type PublicStage, stageOf } from './public-updates.ts'
import { timerHistoryOf } from './timer-history.ts'

/**
 * Which public text is next: of five, by what was posted, the two hours after the scope, and the end. What is over, and
 * be it written down afterwards, isn't being investigated any more.
 */
export function publicStage(incident: Incident, nowMs: number): PublicStage {
  if (incident.endedAt !== undefined) return 'resolved'
  const history = timerHistoryOf(incident, nowMs)
  return history ? stageOf(history, nowMs) : 'investigating'
}

/**
 * When the public update after the next one is due if that one goes out now: the time that it states.
 * It is about the next update, never about recovery (external communication guidelines, “Templates”).
 */
export function nextPublicAt(incident: Incident, nowMs: number): Instant {
  const history = timerHistoryOf(incident, nowMs)
  return toInstant(ladderMs([...(history?.posts ?? []), nowMs], nowMs, history?.tracks.get('public')?.minutes))
}
