import { useStore } from '../use-store.ts'
import { clockStoodBack } from '../../domain/log/ulid.ts'
import { type EntryWords, describeEntry } from '../../domain/incident/describe-entry.ts'
import { emphasisOf } from '../../domain/incident/emphasis.ts'
import { isOnTimeline } from '../../domain/incident/timeline-view.ts'
import { nameOf } from '../../i18n/format.ts'
import { clockTime, dayTime } from '../../i18n/times.ts'
import { $incident } from '../../stores/incident.ts'

/** What is looked at beside the steps; the whole timeline is the postmortem's. */
const SHOWN = 16

interface Props {
  locale: string
  timeZone: string
  zoneText: string
  roleNames: Readonly<Record<string, string>>
  t: {
    timeline: string
    live: string
    timelineEmpty: string
    clockStoodBack: string
    entryWords: EntryWords & { retracted: string }
  }
}

/** The timeline as it grows, newest last, beside the steps. */
export function TimelineRail({ locale, timeZone, zoneText, roleNames, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const entries = (incident?.timeline ?? []).filter(isOnTimeline)
  const roleName = (role: string) => nameOf(roleNames, role)
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">
        {t.timeline} · {t.live}
      </h2>
      {entries.length === 0 ? (
        <p class="muted">{t.timelineEmpty}</p>
      ) : (
        <ol>
          {entries.slice(-SHOWN).map((entry) => (
            <li key={entry.id} class={`timeline-${emphasisOf(entry)}`}>
              <span class="muted">
                <time dateTime={entry.at} title={dayTime(entry.at, timeZone, locale)}>
                  {clockTime(entry.at, timeZone)}
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
      <p class="muted small">{zoneText}</p>
    </section>
  )
}
