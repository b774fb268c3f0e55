import { useMemo, useState } from 'preact/hooks'
import type { Incident } from '../../domain/incident/project-incident.ts'
import type { LastMeetingDay, WorkingDays } from '../../domain/meeting/last-meeting-day.ts'
import { $minute } from '../../stores/clock.ts'
import { lazily } from '../../stores/lazily.ts'
import { fetchWords } from '../fetch-words.ts'
import { usePart } from '../use-part.ts'
import { useStore } from '../use-store.ts'
import { loadTemporal } from './load-temporal.ts'

/**
 * By when the postmortem meeting of an incident has to be held, once it has ended and days can be counted.
 * @param daysFile address of the days on which people work
 * @returns whether they can be yet, and the day, if there is one; where what counts them can't be fetched, neither
 */
export function useLastMeetingDay(
  incident: Incident | undefined,
  zone: string,
  daysFile: string,
): { isLoaded: boolean; last: LastMeetingDay | undefined } {
  const minute = useStore($minute)
  const [counting] = useState(() =>
    lazily(async () => {
      const [code, days] = await Promise.all([
        import('../../domain/meeting/last-meeting-day.ts'),
        fetchWords<WorkingDays>(daysFile),
        loadTemporal(),
      ])
      return { ...code, days }
    }),
  )
  // The end is logged, or typed in the postmortem.
  const hasEnd = Boolean(incident?.endedAt ?? incident?.fields.get('ended-at'))
  const part = usePart(counting, hasEnd, () => undefined)
  // Counting working days takes longer than a key press may.
  const last = useMemo(() => part?.lastMeetingDay(incident, zone, part.days, minute), [part, incident, zone, minute])
  return { isLoaded: part !== undefined, last }
}
