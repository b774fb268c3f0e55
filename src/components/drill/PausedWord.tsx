import type { Instant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { useTimeText } from '../use-time-text.ts'

interface Props {
  pausedAt: Instant
  /** The organization's time zone. */
  zone: string
  locale: string
  t: Pick<Words<'drill'>, 'pausedSince'>
}

/** That the drill is paused, and since when. */
export function PausedWord({ pausedAt, zone, locale, t }: Props) {
  const time = useTimeText(zone, locale)
  return <strong class="drill-paused">{fill(t.pausedSince, { time: time(pausedAt) })}</strong>
}
