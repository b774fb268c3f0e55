import { useEffect, useMemo, useState } from 'preact/hooks'
import { type DrillClock, drillClock } from '../../domain/drill/drill-clock.ts'
import { type News, openDrill } from '../../domain/drill/drill.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import type { Words } from '../../i18n/index.ts'
import { $minute } from '../../stores/clock.ts'
import { type Lazy, lazily } from '../../stores/lazily.ts'
import { fetchWords } from '../fetch-words.ts'
import { useStore } from '../use-store.ts'

/** What happens in the drills, in one language, and the words around it; `drill-words.ts` puts it into a file. */
export interface DrillNews {
  t: Pick<Words<'drill'>, 'injects' | 'announce' | 'atStart' | 'atMinute' | 'paused' | 'pausedSince' | 'goesOn'>
  scenarios: readonly { id: string; injects: readonly News[] }[]
}

/** What happens in the drill that runs. */
export interface RunningNews extends Pick<DrillNews, 't'> {
  scenario: DrillNews['scenarios'][number]
  clock: DrillClock
}

const fetching = new Map<string, Lazy<DrillNews>>()

/** A file of news, fetched once, whoever asks for it. */
function newsIn(file: string): Lazy<DrillNews> {
  const begun = fetching.get(file)
  if (begun) return begun
  const load = lazily(() => fetchWords<DrillNews>(file))
  fetching.set(file, load)
  return load
}

/**
 * The news of the drill that runs. Its file is fetched once there is such a drill; where it can't be, it is tried again
 * every minute.
 * @param file address of the file `drillNews`
 * @returns `failed` while the file couldn't be fetched; `undefined` while it is, and where no drill with news runs
 */
export function useDrillNews(file: string, incident: Incident | undefined): RunningNews | 'failed' | undefined {
  const drill = incident && !incident.endedAt ? openDrill(incident) : undefined
  const clock = useMemo(() => incident && drillClock(incident), [incident])
  const minute = useStore($minute)
  const [news, setNews] = useState<DrillNews | 'failed'>()
  const isWanted = drill?.scenario !== undefined
  useEffect(() => {
    if (isWanted && typeof news !== 'object') void newsIn(file)(setNews, () => setNews('failed'))
  }, [isWanted, minute])
  if (!drill || !clock || !isWanted || !news) return undefined
  if (news === 'failed') return news
  const scenario = news.scenarios.find(({ id }) => id === drill.scenario)
  return scenario && { t: news.t, scenario, clock }
}
