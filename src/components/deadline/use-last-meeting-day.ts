import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { lastMeetingDay, type WorkingDays } from '../../domain/meeting/last-meeting-day.ts'
import { $minute } from '../../stores/clock.ts'
import { useStore } from '../use-store.ts'
import { loadTemporal } from './load-temporal.ts'

/**
 * By when the postmortem meeting of an incident has to be held, once days can be counted.
 * @returns whether they can be yet, and the day, if there is one; where what counts them can't be fetched, neither
 */
export function useLastMeetingDay(
  incident: Incident | undefined,
  zone: string,
  days: WorkingDays,
): { isLoaded: boolean; last: ReturnType<typeof lastMeetingDay> } {
  const minute = useStore($minute)
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    loadTemporal().then(
      () => setLoaded(true),
      () => undefined,
    )
  }, [])
  // Counting working days takes longer than a key press may.
  const last = useMemo(
    () => (isLoaded ? lastMeetingDay(incident, zone, days, minute) : undefined),
    [isLoaded, incident, zone, days, minute],
  )
  return { isLoaded, last }
}
