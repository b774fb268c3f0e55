import { CEILING_MINUTES } from './cadence.ts'
import { MINUTE_MS, storyOf } from './cadence-story.ts'
import type { Incident } from './incident.ts'

/**
 * When the present commander has to have handed over, in milliseconds since the epoch (incident commander training,
 * “Handing over command”: 3 hours are a hard limit).
 * @returns `undefined` while nobody commands and after the end
 */
export function handoverLimitMs(incident: Incident): number | undefined {
  const story = storyOf(incident)
  if (story?.commandMs === undefined || story.endedMs !== undefined) return undefined
  return story.commandMs + CEILING_MINUTES * MINUTE_MS
}
