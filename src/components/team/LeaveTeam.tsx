import { useEffect } from 'preact/hooks'
import { signOut } from '../../stores/sync/team.ts'

/** Signs out of the team as it comes up: where a device is cleared, nobody stays signed in on it. It shows nothing. */
export function LeaveTeam() {
  useEffect(signOut, [])
  return null
}
