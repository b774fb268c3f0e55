import { useStore } from '../use-store.ts'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { isOnTimeline } from '../../domain/incident/kind-groups.ts'
import { type Marks, NO_FILTER, type TimelineFilter } from '../../domain/incident/timeline-view.ts'
import { useForms } from '../cockpit/use-forms.ts'
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

/**
 * The rows of the timeline and their filter, which begins anew with each incident.
 * @param forms address of what the forms say: what filters comes with them, for they are what sets a filter
 */
export function useTimelineRows(forms: string): Rows {
  const incident = useStore($incident, { ssr: () => undefined })
  const marks = useStore($marks, { ssr: () => NO_MARKS })
  const incidentId = useStore($currentId, { ssr: () => '' })
  const [filter, setFilter] = useState(NO_FILTER)
  const timeline = incident?.timeline ?? NO_ENTRIES
  const filtering = useForms(forms, filter !== NO_FILTER, () => {})?.code
  const all = useMemo(() => timeline.filter(isOnTimeline), [timeline])
  const rows = useMemo(
    () => (filter === NO_FILTER || !filtering ? all : filtering.filterTimeline(timeline, marks, filter)),
    [all, timeline, marks, filter, filtering],
  )
  // The filter may name a person, and another incident has other people.
  useEffect(() => setFilter(NO_FILTER), [incidentId])
  return { timeline, all, rows, marks, filter, setFilter }
}
