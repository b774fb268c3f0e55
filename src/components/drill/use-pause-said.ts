import { useEffect, useRef } from 'preact/hooks'
import type { Instant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { clockTime } from '../../i18n/time-formats.ts'

interface Pause {
  /** Since when the drill is paused; absent while it runs. */
  pausedAt: Instant | undefined
  announce: (text: string) => void
  /** True once, after a press in this tab: its answer has said it already. */
  isOwn?: { current: boolean }
  zone: string
  t: Pick<Words<'drill'>, 'pausedSince' | 'goesOn'>
}

/** Says that somebody has paused the drill, or let it go on, while the page is open. */
export function usePauseSaid({ pausedAt, announce, isOwn, zone, t }: Pause): void {
  const said = useRef(pausedAt)
  useEffect(() => {
    if (said.current === pausedAt) return
    said.current = pausedAt
    if (isOwn?.current) isOwn.current = false
    else announce(pausedAt ? fill(t.pausedSince, { time: clockTime(pausedAt, zone) }) : t.goesOn)
  }, [pausedAt])
}
