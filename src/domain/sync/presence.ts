/** Who hasn't been heard of for longer isn't here. */
const HERE_MS = 30_000

/** A sign of life of somebody who has an incident open. */
export interface SignOfLife {
  /** The tab from which it comes: one person may have several. */
  tab: string
  name: string
  /** Roles that they hold, as the screen names them; empty for somebody who only reads. */
  roles: readonly string[]
  /** When it was heard here, epoch milliseconds by our own clock: theirs may be wrong. */
  heardAtMs: number
}

/** Somebody who is here. */
export interface Present {
  name: string
  roles: readonly string[]
}

/**
 * Who is here: each person once, with what their latest sign says, in the order of their names. Heard of exactly 30
 * seconds ago is still here. Somebody without a name isn't listed.
 */
export function whoIsHere(signs: readonly SignOfLife[], nowMs: number): Present[] {
  const latest = new Map<string, SignOfLife>()
  for (const sign of signs) {
    const name = sign.name.trim()
    if (name === '' || nowMs - sign.heardAtMs > HERE_MS) continue
    const other = latest.get(name)
    if (!other || other.heardAtMs < sign.heardAtMs) latest.set(name, { ...sign, name })
  }
  return [...latest.values()].map(({ name, roles }) => ({ name, roles })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The signs that still count beside a new one: one for each tab. */
export function withSign(signs: readonly SignOfLife[], sign: SignOfLife): SignOfLife[] {
  return [...signs.filter(({ tab, heardAtMs }) => tab !== sign.tab && sign.heardAtMs - heardAtMs <= HERE_MS), sign]
}
