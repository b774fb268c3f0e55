import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Incident } from '../../domain/incident/project-incident.ts'
import type { Words } from '../../i18n/index.ts'
import { useAppearedNews } from '../drill/use-appeared-news.ts'
import { type RunningNews, useDrillNews } from '../drill/use-drill-news.ts'

interface Props {
  incident: Incident | undefined
  /** Address of what happens in the drills. */
  file: string
  /** Opens the sheet, which has it whole. */
  onOpen: () => void
  t: Pick<Words<'command'>['bar'], 'newsNotLoaded'>
}

/** What has just happened in the drill that runs, in the bar of every page; said, too, when it appears. */
export function BarNews({ incident, file, onOpen, t }: Props) {
  const news = useDrillNews(file, incident)
  // Whether the drill began while this page was open: then its first inject is announced.
  const sawNothingOpen = useRef(false)
  useEffect(() => {
    if (!incident) sawNothingOpen.current = true
  }, [incident])
  if (!news) return null
  if (news === 'failed')
    return (
      <span class="bar-news problem" role="status">
        {t.newsNotLoaded}
      </span>
    )
  return <Newest key={news.startedAt} news={news} isNew={sawNothingOpen.current} onOpen={onOpen} />
}

function Newest({ news, isNew, onOpen }: Pick<Props, 'onOpen'> & { news: RunningNews; isNew: boolean }) {
  const [said, setSaid] = useState('')
  const newest = useAppearedNews({ ...news, isNew, announce: setSaid }).at(-1)?.inject
  useLayoutEffect(() => {
    // On a phone it stands where the name of the incident does.
    document.documentElement.dataset.news = ''
    return () => {
      delete document.documentElement.dataset.news
    }
  }, [])
  return (
    <>
      {newest && (
        <button type="button" class="bar-news" aria-haspopup="dialog" onClick={onOpen}>
          <strong>{newest.from}</strong> {newest.text}
        </button>
      )}
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}
