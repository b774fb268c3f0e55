import { useState } from 'preact/hooks'
import { $currentId, $entries } from '../../stores/log/index.ts'
import { $areIncidentsKnown, $teamIncidents } from '../../stores/sync/team-state.ts'
import { useStore } from '../use-store.ts'
import { useTimeText } from '../use-time-text.ts'
import type { TeamWords } from './here.ts'
import { JoinButton } from './JoinButton.tsx'
import { incidentName } from './sign-text.ts'

interface Props {
  zone: string
  locale: string
  t: TeamWords
  onJoined: () => void
}

/** The incidents of the team but the one that is open here, those that run first. */
export function TeamIncidents({ zone, locale, t, onJoined }: Props) {
  const current = useStore($currentId)
  const [problem, setProblem] = useState('')
  const all = useStore($teamIncidents).filter(({ id }) => id !== current)
  const isOpen = useStore($entries, undefined, (entries) => entries.length > 0)
  const areKnown = useStore($areIncidentsKnown)
  const time = useTimeText(zone, locale)
  const incidents = [...all.filter(({ endedAt }) => !endedAt), ...all.filter(({ endedAt }) => endedAt)]
  return (
    <section aria-labelledby="team-incidents">
      <h2 id="team-incidents">{t.incidents.title}</h2>
      {incidents.length === 0 ? (
        <p class="muted">{areKnown ? (isOpen ? t.incidents.noOther : t.incidents.none) : t.incidents.unknown}</p>
      ) : (
        <>
          <ul>
            {incidents.map((incident) => (
              <li key={incident.id} class="sheet-row">
                <span>
                  {incidentName(incident, t)}
                  <span class="muted">
                    {incident.startedAt && ` · ${time(incident.startedAt)}`}
                    {incident.endedAt && ` · ${t.incidents.ended}`}
                  </span>
                </span>
                <JoinButton {...{ incident, t, onJoined }} onFail={setProblem} />
              </li>
            ))}
          </ul>
          <p class="problem" role="alert">
            {problem}
          </p>
          <p class="muted small">{t.incidents.about}</p>
        </>
      )}
    </section>
  )
}
