import { injectsUntil } from '../../domain/drill/drill.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { $second } from '../../stores/second.ts'
import { InjectHead } from '../drill/InjectHead.tsx'
import { useDrillNews } from '../drill/use-drill-news.ts'
import { useStore } from '../use-store.ts'

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
  const second = useStore($second)
  if (!news || news === 'failed') return null
  const appeared = injectsUntil(news.scenario, news.startedAt, second).reverse()
  if (appeared.length === 0) return null
  return (
    <section aria-labelledby="sheet-news">
      <h2 id="sheet-news">{news.t.injects}</h2>
      <ul>
        {appeared.map((one) => (
          <li key={one.inject.minute} class="sheet-news">
            <span class="muted">
              <InjectHead {...one} names={{ locale, timeZone: zone }} t={news.t} />
            </span>
            <br />
            {one.inject.text}
          </li>
        ))}
      </ul>
    </section>
  )
}
