import type { EntryId } from '../../domain/log/entry.ts'
import { $entryStates, $entryUsers } from '../../stores/sync/team-state.ts'
import { useStore } from '../use-store.ts'
import { $teamWords } from './here.ts'
import { stateText } from './sign-text.ts'

/** Where an entry is: with the team, only here, or refused and why. Nothing where the incident is for this device alone. */
export function EntryPlace({ entry }: { entry: EntryId }) {
  const t = useStore($teamWords)
  const state = useStore($entryStates, undefined, (stateOf) => stateOf(entry))
  const user = useStore($entryUsers, undefined, (userOf) => userOf(entry))
  if (!t || state === undefined) return null
  const text = stateText(state, t, user)
  if (state === 'shared')
    return (
      <span class="team-place muted" title={text}>
        <span aria-hidden="true">✓</span>
        <span class="visually-hidden">{text}</span>
      </span>
    )
  return <span class={state === 'here' ? 'team-place muted' : 'team-place problem'}>{text}</span>
}
