import { rolesHeld } from '../../domain/sync/presence.ts'
import { engineAddress } from '../../domain/sync/engine-address.ts'
import { now } from '../clock.ts'
import { $incident } from '../incident.ts'
import { $currentId, $logs, isDeleted, merge } from '../log/index.ts'
import { $myRole, me } from '../me.ts'
import { randomName } from '../random.ts'
import { storage } from '../storage.ts'
import type { Belonging } from './belonging.ts'
import { createTeam, type Team } from './create-team.ts'
import { connectNats } from './nats.ts'
import type { SignIn } from './sign-in.ts'
import { state, type TeamSettings } from './team-state.ts'
import { onWake } from './wake.ts'

/** What tells the tabs of one person apart. */
const tab = randomName()

/** Connects this browser to its team. It is fetched, with the engine’s library, once somebody signs in. */
export function startTeam({ url, circles }: TeamSettings, who: SignIn, belonging: Belonging): Team {
  return createTeam({
    url: engineAddress(url, location.href),
    circles: circles.map(({ id }) => id),
    who,
    connect: connectNats,
    log: { $currentId, $logs, isDeleted, merge },
    storage,
    belonging,
    facts: state,
    now,
    page: {
      sign() {
        const name = me() ?? ''
        return { tab, name, roles: rolesHeld($incident.get(), name, $myRole.get()) }
      },
      isInView: () => document.visibilityState === 'visible',
      onWake,
    },
  })
}
