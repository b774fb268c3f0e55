import type { Words } from '../../i18n/index.ts'
import { useEffect, useState } from 'preact/hooks'
import { type DayRules, lastMeetingDay } from '../../domain/meeting/last-meeting-day.ts'
import { fill } from '../../i18n/format.ts'
import { $incident } from '../../stores/incident.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import { useStore } from '../use-store.ts'

interface Props {
  locale: string
  rules: DayRules
  /** Addresses of the steps after an incident, of the calculator, and of the draft. */
  links: Readonly<Record<'steps' | 'meeting' | 'draft', string>>
  t: Words<'command'>['whatNext']
}

/** What follows the end of an incident: the steps, the meeting and its last day, the draft. */
export function WhatNext({ locale, rules, links, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const [isLoaded, setLoaded] = useState(false)
  const hasEnded = incident?.endedAt !== undefined
  useEffect(() => {
    if (hasEnded)
      loadTemporal().then(
        () => setLoaded(true),
        // Without the date there is still the way to it.
        () => undefined,
      )
  }, [hasEnded])
  if (!incident || !hasEnded) return null
  const day = isLoaded ? lastMeetingDay(incident, rules) : undefined
  const meeting =
    day === 'none' ? t.noMeeting : day === undefined ? t.openMeeting : fill(t.meeting, { date: dateText(day, locale) })
  return (
    <section class="what-next" aria-labelledby="what-next">
      <h2 id="what-next">{t.title}</h2>
      <ol>
        <li>
          <a href={links.steps}>{t.steps}</a>
        </li>
        <li>
          <a href={links.meeting}>{meeting}</a>
        </li>
        <li>
          <a href={links.draft}>{t.draft}</a>
        </li>
      </ol>
    </section>
  )
}

function dateText(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', weekday: 'short', timeZone: 'UTC' })
  return format.format(Date.parse(day))
}
