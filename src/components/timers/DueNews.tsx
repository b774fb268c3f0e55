import { useStore } from '../use-store.ts'
import { useEffect } from 'preact/hooks'
import { isQuiet } from '../../domain/incident/quiet.ts'
import type { Timer } from '../../domain/timers/timers.ts'
import { fill } from '../../i18n/format.ts'
import { $incident } from '../../stores/incident.ts'
import { $dueNews, $notification, $sound, claimMoment, momentOf, NO_NEWS } from '../../stores/reminders.ts'
import type { TimersWords } from '../cockpit/form-words.ts'
import { useTimeText } from '../use-time-text.ts'
import { mayNotify, notify } from './notification.ts'
import { ring } from './sound.ts'
import { nameOfTimer } from './timer-name.ts'

interface Props {
  zone: string
  locale: string
  t: TimersWords
}

/** Says aloud, once, that a timer has come due; rings and notifies where that was asked for. One for each page. */
export function DueNews({ zone, locale, t }: Props) {
  const news = useStore($dueNews, { ssr: () => NO_NEWS })
  const time = useTimeText(zone, locale)
  const newsLine = (timer: Timer) => {
    const line = fill(t.news, { time: time(timer.dueAt), timer: nameOfTimer(timer, t) })
    // The hard limit belongs to the handover timer and has no name of its own.
    return timer.ceiling ? `${line} · ${t.limitReached}` : line
  }

  useEffect(() => {
    if (news.length > 0) remind(news, newsLine, t)
  }, [news])

  return (
    <p class="visually-hidden" role="status">
      {news.map(newsLine).join('\n')}
    </p>
  )
}

async function remind(news: readonly Timer[], newsLine: (timer: Timer) => string, t: TimersWords): Promise<void> {
  const claims = await Promise.all(news.map((timer) => claimMoment(momentOf(timer))))
  const ours = news.filter((_, index) => claims[index])
  if (ours.length > 0 && $sound.get()) ring()
  if (!$notification.get() || !mayNotify()) return
  const incident = $incident.get()
  // Whoever stands beside the screen reads it too: the page calls, and says no more.
  if (isQuiet(incident)) {
    for (const timer of ours) notify(document.title, '', momentOf(timer))
    return
  }
  for (const timer of ours)
    notify((incident?.drill ? t.drillMark : '') + newsLine(timer), incident?.title ?? '', momentOf(timer))
}
