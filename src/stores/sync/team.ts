import type { IncidentId } from '../../domain/log/entry.ts'
import { isRefused } from '../../domain/sync/connection.ts'
import { lazily } from '../lazily.ts'
import { $currentId, $logs, isDeleted, open } from '../log/index.ts'
import { sessionTexts } from '../session-storage.ts'
import { onOtherTab, storage } from '../storage.ts'
import { CIRCLE_PREFIX, createBelonging, onGone } from './belonging.ts'
import type { SignInResult, Team } from './create-team.ts'
import { keptSignIn, type SignIn } from './sign-in.ts'
import { state, type TeamSettings } from './team-state.ts'

/** How long joining waits for the engine to tell all that it has, in milliseconds. */
const JOIN_PATIENCE_MS = 10_000

/** Stands for the session once it was said that the clock is off. */
const CLOCK_KEY = 'poise:team-clock'

const live = lazily(() => import('./live-team.ts'))
const belonging = createBelonging(storage)
const kept = keptSignIn(sessionTexts)
let team: Team | undefined

/**
 * Tells this page of its team. Who has signed in in this tab is connected again; otherwise nothing is fetched. Once per
 * page.
 */
export function setUpTeam(settings: TeamSettings): void {
  if (state.$settings.get()) return
  state.$settings.set(settings)
  const look = () => state.$belongings.set(belonging.all())
  const forgetGone = () => {
    belonging.sweep(isDeleted)
    look()
  }
  forgetGone()
  onOtherTab((key) => {
    if (key === undefined || key.startsWith(CIRCLE_PREFIX)) look()
  })
  onGone($logs, forgetGone)
  const who = kept.read()
  if (who) void start(who)
}

/**
 * Signs in, to each circle. A wrong password isn't kept; a trouble may pass, and is dialed again.
 * @returns how it went; `notLoaded` when the code couldn't be fetched
 */
export async function signIn(who: SignIn): Promise<SignInResult | 'notLoaded'> {
  signOut()
  kept.keep(who)
  return start(who)
}

async function start(who: SignIn): Promise<SignInResult | 'notLoaded'> {
  const settings = state.$settings.get()
  if (!settings) return 'notLoaded'
  const begun = await live(
    ({ startTeam }) => {
      team?.stop()
      team = startTeam(settings, who, belonging)
      return team
    },
    () => undefined,
  )
  if (!begun) return 'notLoaded'
  const result = await begun.signedIn
  const refused = [...state.$connections.get().values()].filter(isRefused)
  if (team === begun && refused.some(({ kind }) => kind === 'wrongPassword')) kept.forget()
  return result
}

/** Whether it is to be said that the clock is off: once for a sign-in. */
export function mayTellOfClock(): boolean {
  if (sessionTexts.get(CLOCK_KEY) !== undefined) return false
  sessionTexts.write(CLOCK_KEY, 'told')
  return true
}

/** Ends all connections and forgets the password. What isn't shared by then stays on this device. */
export function signOut(): void {
  kept.forget()
  sessionTexts.remove(CLOCK_KEY)
  team?.stop()
  team = undefined
}

/**
 * Takes in an incident of the team, and records into it from now on.
 * @returns the incident that was open before; `undefined` when it couldn't be joined
 */
export async function joinIncident(incident: IncidentId, circle: string): Promise<IncidentId | undefined> {
  if (state.$joining.get()) return undefined
  state.$joining.set(incident)
  const was = belonging.circleOf(incident)
  setCircle(incident, circle)
  const isHere = (await team?.arrived(incident, JOIN_PATIENCE_MS)) ?? false
  state.$joining.set(undefined)
  const before = $currentId.get()
  if (isHere && $logs.get().has(incident)) {
    open(incident)
    return before
  }
  setCircle(incident, was)
  return undefined
}

/** The open incident is shared with a circle from now on. What the circle has seen can't be taken back. */
export function shareIncident(circle: string): void {
  setCircle($currentId.get(), circle)
}

function setCircle(incident: IncidentId, circle: string | undefined): void {
  belonging.set(incident, circle)
  state.$belongings.set(belonging.all())
}
