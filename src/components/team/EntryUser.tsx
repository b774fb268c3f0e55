import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import { $entryUsers } from '../../stores/sync/team-state.ts'
import { useStore } from '../use-store.ts'
import { $teamWords } from './here.ts'

/** Who had signed in when an entry was put into the team's record, whatever name was typed beside it. */
export function EntryUser({ entry }: { entry: EntryId }) {
  const t = useStore($teamWords)
  const user = useStore($entryUsers, undefined, (userOf) => userOf(entry))
  return t && user !== undefined ? <p class="team-user muted small">{fill(t.entry.user, { user })}</p> : null
}
