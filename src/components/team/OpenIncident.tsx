import { useState } from 'preact/hooks'
import { isQuiet } from '../../domain/incident/quiet.ts'
import { $incident } from '../../stores/incident.ts'
import { shareIncident } from '../../stores/sync/team.ts'
import { $myCircles, $openCircle, $team } from '../../stores/sync/team-state.ts'
import { useStore } from '../use-store.ts'
import type { TeamWords } from './here.ts'
import { WhoIsHere } from './WhoIsHere.tsx'

/** Who can see the open incident; one that is only here can be shared. */
export function OpenIncident({ t }: { t: TeamWords }) {
  const circle = useStore($openCircle)
  const mine = useStore($myCircles)
  const all = useStore($team)?.circles ?? []
  const [chosen, choose] = useState('')
  const name = all.find(({ id }) => id === circle)?.name ?? circle
  const isQuietOne = useStore($incident, undefined, isQuiet)
  const first = mine[0]?.id
  // Who may learn of a quiet one isn't everybody unless somebody says so.
  const offered = chosen || (isQuietOne ? '' : first)
  return (
    <section aria-labelledby="team-circle">
      <h2 id="team-circle">{t.circle.who}</h2>
      <p>{name ?? (first ? t.circle.onlyHere : t.circle.signedOut)}</p>
      <WhoIsHere />
      {circle === undefined && first && (
        <form
          class="team-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (offered) shareIncident(offered)
          }}
        >
          <label class="field">
            {t.circle.shareWith}
            <select required value={offered} onChange={(event) => choose(event.currentTarget.value)}>
              {isQuietOne && <option value="" />}
              {mine.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button">
            {t.circle.share}
          </button>
          <p class="muted small">{t.circle.once}</p>
        </form>
      )}
    </section>
  )
}
