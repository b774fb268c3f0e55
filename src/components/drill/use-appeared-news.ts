import { useEffect, useRef } from 'preact/hooks'
import type { DrillClock } from '../../domain/drill/drill-clock.ts'
import type { News, TimedNews } from '../../domain/drill/drill.ts'
import { injectsUntil } from '../../domain/drill/schedule.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { useMoment } from './use-moment.ts'

interface Drill<N extends News> {
  scenario: { injects: readonly N[] }
  clock: DrillClock
  /** Whether the drill began while the page was open: then its first inject is news too. */
  isNew: boolean
  /** Says aloud what has just appeared. */
  announce: (text: string) => void
  t: Pick<Words<'drill'>, 'announce'>
}

/** The news that has appeared, newest last, now and with every second; what appears while the page is open is said. */
export function useAppearedNews<N extends News>({ scenario, clock, isNew, announce, t }: Drill<N>): TimedNews<N>[] {
  const appeared = injectsUntil(scenario, clock, useMoment())
  const announced = useRef(isNew ? 0 : appeared.length)
  useEffect(() => {
    // When the device wakes from sleep, several injects may have appeared.
    const fresh = appeared.slice(announced.current)
    announced.current = appeared.length
    if (fresh.length > 0)
      announce(fresh.map(({ inject }) => fill(t.announce, { from: inject.from, text: inject.text })).join('\n'))
  }, [appeared.length])
  return appeared
}
