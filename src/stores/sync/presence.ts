import type { IncidentId } from '../../domain/log/entry.ts'
import { decodeSign, encodeSign, type SignOfLife, whoIsHere, withSign } from '../../domain/sync/presence.ts'
import type { Engine, PresenceChannel } from './engine.ts'
import type { TeamParts } from './team-parts.ts'

/** How often somebody who has the page in view says that they are here, in milliseconds. */
const SIGN_MS = 10_000
/** How often it is looked who hasn't been heard of for too long. */
const LOOK_MS = 1_000

/** What it needs of the team's browser. */
export interface PresenceParts extends Pick<TeamParts, 'now' | 'page'> {
  facts: Pick<TeamParts['facts'], '$present' | '$connections' | '$belongings'>
  log: Pick<TeamParts['log'], '$currentId'>
}

/** Who is here, and that I am. */
export interface Presence {
  /** Says so of the incident that is open now, to its circle; of none that is for this device only. */
  adjust(): void
  stop(): void
}

/**
 * Tells the circle of the open incident that this person has it open: at once, whenever a connection changes, and each 10
 * seconds while the page is in view. What is heard of others goes to `$present`.
 * @param engines one for each circle
 */
export function createPresence(
  { facts, log, now, page }: PresenceParts,
  engines: ReadonlyMap<string, Pick<Engine, 'present'>>,
): Presence {
  let open: { incident: IncidentId; circle: string | undefined; channel: PresenceChannel | undefined } | undefined
  let signs: readonly SignOfLife[] = []

  function look(): void {
    const present = whoIsHere(signs, now())
    // The same people aren't drawn again.
    if (JSON.stringify(present) !== JSON.stringify(facts.$present.get())) facts.$present.set(present)
  }
  function hear(text: string): void {
    const sign = decodeSign(text, now())
    if (sign) signs = withSign(signs, sign)
    look()
  }
  function say(): void {
    if (page.isInView()) open?.channel?.say(encodeSign(page.sign()))
  }
  function leave(): void {
    open?.channel?.end()
    open = undefined
    signs = []
    look()
  }
  const timers = [setInterval(say, SIGN_MS), setInterval(look, LOOK_MS)]
  const ends = [facts.$connections.listen(say), page.onWake(say)]
  return {
    adjust() {
      const incident = log.$currentId.get()
      const circle = facts.$belongings.get().get(incident)
      if (open?.incident === incident && open.circle === circle) return
      leave()
      open = {
        incident,
        circle,
        channel: circle === undefined ? undefined : engines.get(circle)?.present(incident, hear),
      }
      say()
    },
    stop() {
      for (const timer of timers) clearInterval(timer)
      for (const end of ends) end()
      leave()
    },
  }
}
