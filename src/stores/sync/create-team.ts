import { type Connection, isRefused, isTroubled } from '../../domain/sync/connection.ts'
import { isClockOff } from '../../domain/sync/clock-difference.ts'
import type { IncidentId } from '../../domain/log/entry.ts'
import type { TeamIncident } from '../../domain/sync/team-incident.ts'
import type { Engine } from './engine.ts'
import { createExchanges } from './exchanges.ts'
import { createPresence } from './presence.ts'
import type { TeamParts } from './team-parts.ts'
import { watchCircle } from './team-watch.ts'

/**
 * How a sign-in went, as far as it is known: `live`, or why it isn't. A trouble may pass: the connection is dialed again.
 */
export type SignInResult = Exclude<Connection['kind'], 'connecting'>

/** Somebody who has signed in: connections to all circles, and the exchanges of their incidents. */
export interface Team {
  /** Settles once one circle has answered, or none can. */
  signedIn: Promise<SignInResult>
  /** Settles once an incident is here as the engine has it, or the time is up: whether it is. */
  arrived(incident: IncidentId, patienceMs: number): Promise<boolean>
  /** Ends all connections, and keeps how far the exchanges are. */
  stop(): void
}

/** Connects to each circle and exchanges the open incident and those of the last days that belong to one. */
export function createTeam(parts: TeamParts): Team {
  const { circles, log, facts, now } = parts
  const { signedIn, look } = watchSignIn(parts)
  const engines = new Map(circles.map((circle) => [circle, connectTo(circle, parts, look)]))
  const listed = new Map<string, readonly TeamIncident[]>()
  const list = () => {
    const all = [...listed.values()].flat().filter(({ id }) => !log.isDeleted(id))
    facts.$listed.set(new Set(listed.keys()))
    facts.$incidents.set(all.sort((a, b) => (a.id < b.id ? 1 : -1)))
  }
  const ends = [...engines].map(([circle, engine]) =>
    watchCircle({
      circle,
      engine,
      nowMs: now(),
      onReady: () => look(circle),
      onIncidents(incidents) {
        if (incidents) listed.set(circle, incidents)
        else listed.delete(circle)
        list()
      },
    }),
  )
  const exchanges = createExchanges(parts, engines)
  const presence = createPresence(parts, engines)
  const adjust = () => {
    exchanges.adjust()
    presence.adjust()
  }
  const unfollow = [log.$currentId.listen(adjust), facts.$belongings.listen(adjust)]
  adjust()
  return {
    signedIn,
    arrived: exchanges.arrived,
    stop() {
      for (const stop of [...unfollow, ...ends]) stop()
      exchanges.stop()
      presence.stop()
      for (const engine of engines.values()) engine.close()
      facts.$connections.set(new Map())
      facts.$incidents.set([])
      facts.$listed.set(new Set())
      facts.$clockOffMs.set(undefined)
    },
  }
}

function connectTo(circle: string, { url, who, connect, circles, facts }: TeamParts, look: () => void): Engine {
  return connect({
    url,
    ...who,
    circle,
    onState(connection) {
      facts.$connections.set(inOrder(circles, new Map(facts.$connections.get()).set(circle, connection)))
      look()
    },
    onClock: (differenceMs, onItsWayMs) =>
      facts.$clockOffMs.set(isClockOff(differenceMs, onItsWayMs) ? differenceMs : undefined),
  })
}

/** Connections in the order of their circles. */
function inOrder(circles: readonly string[], connections: Map<string, Connection>): Map<string, Connection> {
  return new Map(
    circles.flatMap((circle) => {
      const connection = connections.get(circle)
      return connection ? [[circle, connection] as const] : []
    }),
  )
}

/** Hears how a sign-in goes: it is through once a circle has answered what it has, which nobody outside of it may ask. */
function watchSignIn({ circles, facts }: TeamParts): {
  signedIn: Promise<SignInResult>
  /** @param answered the circle that has answered, if one has */
  look(answered?: string): void
} {
  let settle: (result: SignInResult) => void = () => {}
  const signedIn = new Promise<SignInResult>((resolve) => {
    settle = resolve
  })
  return {
    signedIn,
    look(answered) {
      const states = circles.flatMap((circle) => facts.$connections.get().get(circle) ?? [])
      const wrong = states.find((state) => isRefused(state) && state.kind !== 'otherCircle') ?? states.find(isTroubled)
      const isOutside = states.length === circles.length && states.every(({ kind }) => kind === 'otherCircle')
      if (answered !== undefined) settle('live')
      else if (wrong) settle(wrong.kind as SignInResult)
      else if (isOutside) settle('otherCircle')
    },
  }
}
