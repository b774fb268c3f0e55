import { engineAddress } from '../../domain/sync/engine-address.ts'
import { now } from '../clock.ts'
import { $currentId, $logs, isDeleted, merge } from '../log/index.ts'
import { storage } from '../storage.ts'
import type { Belonging } from './belonging.ts'
import { createTeam, type Team } from './create-team.ts'
import { connectNats } from './nats.ts'
import type { SignIn } from './sign-in.ts'
import { state, type TeamSettings } from './team-state.ts'

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
  })
}
