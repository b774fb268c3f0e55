import { injectsUntil, pausedSince } from '../../domain/drill/schedule.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { InjectHead } from '../drill/InjectHead.tsx'
import { PausedWord } from '../drill/PausedWord.tsx'
import { useDrillNews } from '../drill/fetch-drill-news.ts'
import { useMoment } from '../drill/use-moment.ts'

interface Props {
  incident: Incident | undefined
  /** Address of what happens in the drills. */
  file: string
  /** The organization's time zone. */
  zone: string
  locale: string
}

/** What has happened in the drill that runs, the newest first, whole. */
export function SheetNews({ incident, file, zone, locale }: Props) {
  const news = useDrillNews(file, incident)
  const nowMs = useMoment()
  if (!news || news === 'failed') return null
  const appeared = injectsUntil(news.scenario, news.clock, nowMs).reverse()
  const pausedAt = pausedSince(news.scenario, news.clock, nowMs)
  if (appeared.length === 0 && !pausedAt) return null
  return (
    <section aria-labelledby="sheet-news">
      <h2 id="sheet-news">{news.t.injects}</h2>
      {pausedAt && (
        <p>
          <PausedWord pausedAt={pausedAt} zone={zone} locale={locale} t={news.t} />
        </p>
      )}
      <ul>
        {appeared.map((one) => (
          <li key={one.inject.minute} class="sheet-row">
            <p>
              <span class="muted">
                <InjectHead {...one} names={{ locale, timeZone: zone }} t={news.t} />
              </span>
              <br />
              {one.inject.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
