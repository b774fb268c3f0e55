import type { Incident } from '../incident/project-incident.ts'
import { timerHistoryOf } from './timer-history.ts'
import { ceilingOf } from './timers.ts'

/**
 * When the present commander has to have handed over, in milliseconds since the epoch (incident commander training,
 * “Handing over command”: 3 hours are a hard limit).
 * @returns `undefined` while nobody commands and after the end
 */
export function handoverLimitMs(incident: Incident, nowMs: number): number | undefined {
  const history = timerHistoryOf(incident, nowMs)
  if (history?.commandMs === undefined || history.endedMs !== undefined) return undefined
  return ceilingOf(history.commandMs)
}
