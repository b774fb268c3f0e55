import { useStore } from '../use-store.ts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { filterTimeline, type Marks, NO_FILTER, type TimelineFilter } from '../../domain/incident/timeline-view.ts'
import { $incident } from '../../stores/incident.ts'
import { $currentId } from '../../stores/log/index.ts'
import { $marks, NO_MARKS } from '../../stores/timeline.ts'

const NO_ENTRIES: readonly TimelineEntry[] = []

/** The entries of the open incident: all of them, those that belong on the timeline, those that pass the filter. */
export interface Rows {
  timeline: readonly TimelineEntry[]
  all: readonly TimelineEntry[]
  rows: readonly TimelineEntry[]
  marks: Marks
  filter: TimelineFilter
  setFilter: (filter: TimelineFilter) => void
}

/** The rows of the timeline and their filter, which begins anew with each incident. */
export function useTimelineRows(): Rows {
  const incident = useStore($incident, { ssr: () => undefined })
  const marks = useStore($marks, { ssr: () => NO_MARKS })
  const incidentId = useStore($currentId, { ssr: () => '' })
  const [filter, setFilter] = useState(NO_FILTER)
  const timeline = incident?.timeline ?? NO_ENTRIES
  const all = useMemo(() => filterTimeline(timeline, NO_MARKS, NO_FILTER), [timeline])
  const rows = useMemo(
    () => (filter === NO_FILTER ? all : filterTimeline(timeline, marks, filter)),
    [all, timeline, marks, filter],
  )
  // The filter may name a person, and another incident has other people.
  useEffect(() => setFilter(NO_FILTER), [incidentId])
  return { timeline, all, rows, marks, filter, setFilter }
}
