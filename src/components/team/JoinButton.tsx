import type { TeamIncident } from '../../domain/sync/team-incident.ts'
import { fill } from '../../i18n/format.ts'
import { switchTo } from '../../stores/archive.ts'
import { joinIncident } from '../../stores/sync/team.ts'
import { $joining } from '../../stores/sync/team-state.ts'
import { answer } from '../../stores/toast.ts'
import { useStore } from '../use-store.ts'
import type { TeamWords } from './here.ts'
import { incidentName } from './sign-text.ts'

interface Props {
  incident: TeamIncident
  t: TeamWords
  onJoined?: () => void
  /** Says that it didn’t work; over the page, if nothing is given. */
  onFail?: (text: string) => void
}

/** Joins an incident of the team, and says whether it worked. What was open before can be gone back to. */
export function JoinButton({ incident, onJoined, onFail = answer, t }: Props) {
  const joining = useStore($joining)
  const name = incidentName(incident, t)
  const join = async () => {
    const before = await joinIncident(incident.id, incident.circle)
    if (before === undefined) {
      onFail(t.incidents.notJoined)
      return
    }
    onJoined?.()
    answer(fill(t.incidents.joined, { title: name }), () => switchTo(before))
  }
  return (
    <button
      type="button"
      class="button button-primary team-join"
      aria-label={fill(t.incidents.joinOf, { title: name })}
      aria-disabled={joining !== undefined}
      onClick={() => joining === undefined && void join()}
    >
      {joining === incident.id ? t.incidents.joining : t.incidents.join}
    </button>
  )
}
