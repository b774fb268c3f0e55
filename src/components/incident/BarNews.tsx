import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { pausedSince } from '../../domain/drill/schedule.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { useAppearedNews } from '../drill/use-appeared-news.ts'
import { type RunningNews, useDrillNews } from '../drill/fetch-drill-news.ts'
import { useMoment } from '../drill/use-moment.ts'
import { usePauseSaid } from '../drill/use-pause-said.ts'
import { useTimeText } from '../use-time-text.ts'

interface Props {
  /** The organization's time zone. */
  zone: string
  locale: string
  incident: Incident | undefined
  /** Address of what happens in the drills. */
  file: string
  /** Opens the sheet, which has it whole. */
  onOpen: () => void
  t: Pick<Words<'command'>['bar'], 'newsNotLoaded'>
}

/** What has just happened in the drill that runs, in the bar of every page; said, too, when it appears. */
export function BarNews({ incident, file, t, ...newest }: Props) {
  const news = useDrillNews(file, incident)
  // Whether the drill began while this page was open: then its first inject is announced.
  const sawNothingOpen = useRef(false)
  useLayoutEffect(() => {
    if (!incident) sawNothingOpen.current = true
  }, [incident])
  if (!news) return null
  if (news === 'failed')
    return (
      <span class="bar-news problem" role="status">
        {t.newsNotLoaded}
      </span>
    )
  return <Newest key={news.clock.startedAt} news={news} isNew={sawNothingOpen.current} {...newest} />
}

interface NewestProps extends Pick<Props, 'zone' | 'locale' | 'onOpen'> {
  news: RunningNews
  isNew: boolean
}

function Newest({ news, isNew, zone, locale, onOpen }: NewestProps) {
  const [said, setSaid] = useState('')
  const newest = useAppearedNews({ ...news, isNew, announce: setSaid }).at(-1)?.inject
  const pausedAt = pausedSince(news.scenario, news.clock, useMoment())
  const isPaused = pausedAt !== undefined
  const time = useTimeText(zone, locale)
  usePauseSaid({ pausedAt, announce: setSaid, zone, t: news.t })
  useLayoutEffect(() => {
    // On a phone it stands where the name of the incident does.
    document.documentElement.dataset.news = isPaused ? 'paused' : ''
    return () => {
      delete document.documentElement.dataset.news
    }
  }, [isPaused])
  return (
    <>
      {(newest || pausedAt) && (
        <button type="button" class="bar-news" aria-haspopup="dialog" onClick={onOpen}>
          {pausedAt && <strong class="drill-paused">{fill(news.t.paused, { time: time(pausedAt) })} · </strong>}
          <strong>{newest?.from}</strong> {newest?.text}
        </button>
      )}
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}
