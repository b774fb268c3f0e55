import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { lacksResolution } from '../../domain/incident/ending.ts'
import { fill } from '../../i18n/format.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { shortDate } from '../deadline/short-dates.ts'
import { useLastMeetingDay } from '../deadline/use-last-meeting-day.ts'

/** What the build puts into the file `afterwardsWords`. */
export interface Afterwards {
  /** Address of the days on which people work. */
  daysFile: string
  /** Addresses of the steps after an incident, of the calculator, and of the draft. */
  links: Readonly<Record<'steps' | 'meeting' | 'draft', string>>
  t: Words<'command'>['whatNext']
}

interface Props extends Afterwards {
  incident: Incident
  locale: Locale
  /** The organization's zone: it says on which day the incident ended. */
  zone: string
}

/** What follows the end of an incident: the steps, the meeting and its last day, the draft. */
export function WhatNextSteps({ incident, locale, zone, daysFile, links, t }: Props) {
  // Without the date there is still the way to it.
  const { isLoaded, last } = useLastMeetingDay(incident, zone, daysFile)
  const meeting = last ? fill(t.meeting, { date: shortDate(last.day, locale) }) : isLoaded ? t.noMeeting : t.openMeeting
  return (
    <section class="what-next" aria-labelledby="what-next">
      <h2 id="what-next">{t.title}</h2>
      <ol>
        {lacksResolution(incident) && (
          <li>
            <a href="#updates">{t.resolution}</a>
          </li>
        )}
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
