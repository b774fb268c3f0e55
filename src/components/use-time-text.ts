import { timeText } from '../i18n/time-formats.ts'
import { $minute } from '../stores/clock.ts'
import { useStore } from './use-store.ts'

/** Writes moments, with their day where that isn't today's. Follows along at midnight. */
export function useTimeText(timeZone: string, locale: string): (at: string) => string {
  const minute = useStore($minute, { ssr: () => 0 })
  return (at) => timeText(at, minute, timeZone, locale)
}
