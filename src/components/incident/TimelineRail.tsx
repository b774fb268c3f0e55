import { useStore } from '../use-store.ts'
import { clockStoodBack } from '../../domain/log/ulid.ts'
import { describeEntry } from '../../domain/incident/describe-entry.ts'
import { emphasisOf } from '../../domain/incident/emphasis.ts'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { isOnTimeline } from '../../domain/incident/kind-groups.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { useTimeText } from '../use-time-text.ts'
import { $incident } from '../../stores/incident.ts'
import { RailTimers } from './RailTimers.tsx'

/** What is looked at beside the steps; the whole timeline is the postmortem's. */
const NEWEST_COUNT = 16

interface Props {
  locale: string
  timeZone: string
  roleNames: Words<'incident'>['rail']['roleNames']
  t: Omit<Words<'incident'>['rail'], 'roleNames'>
}

/** The timeline as it grows, newest last, and the timers, beside the steps. */
export function TimelineRail({ locale, timeZone, roleNames, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const entries = newest(incident?.timeline ?? [])
  const time = useTimeText(timeZone, locale)
  const roleName = (role: string) => nameOf(roleNames, role)
  return (
    <>
      <section class="timeline" aria-labelledby="live-timeline">
        <h2 id="live-timeline">
          {t.title} · {t.live}
        </h2>
        {entries.length === 0 ? (
          <p class="muted">{t.empty}</p>
        ) : (
          <ol>
            {entries.map((entry) => (
              <li key={entry.id} class={`timeline-${emphasisOf(entry)}`}>
                <span class="muted">
                  <time dateTime={entry.at} title={dayTime(entry.at, timeZone, locale)}>
                    {time(entry.at)}
                  </time>
                  {entry.by && ` · ${roleName(entry.by)}`}
                </span>
                <span class="timeline-text">
                  {entry.kind === 'note' && entry.todo && <strong class="todo">TODO </strong>}
                  {entry.retracted ? t.entryWords.retracted : describeEntry(entry, t.entryWords, roleName)}
                </span>
                {clockStoodBack(entry) && <span class="todo small">{t.clockStoodBack}</span>}
              </li>
            ))}
          </ol>
        )}
        <p class="muted small">{fill(t.zone, { zone: timeZone })}</p>
      </section>
      <RailTimers {...{ locale, t }} />
    </>
  )
}

/** Looked for from the end: there may be ten thousand before them. */
function newest(timeline: readonly TimelineEntry[]): TimelineEntry[] {
  const rows: TimelineEntry[] = []
  for (let index = timeline.length - 1; index >= 0 && rows.length < NEWEST_COUNT; index--) {
    const entry = timeline[index]
    if (entry && isOnTimeline(entry)) rows.unshift(entry)
  }
  return rows
}
