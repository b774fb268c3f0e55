import type { TimelineEntry } from '../incident/project-incident.ts'

/** Rows of the timeline that nothing proves yet (postmortem process, add evidence). */
export function rowsWithoutLink<T extends Pick<TimelineEntry, 'source'>>(timeline: readonly T[]): T[] {
  return timeline.filter(({ source }) => !source)
}
