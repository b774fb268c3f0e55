import type { Incident } from '../incident/project-incident.ts'
import { type Role, ROLES } from '../log/entry.ts'
import { NAME_LIMIT } from '../log/text-limit.ts'

/** Who hasn't been heard of for longer isn't here. */
const HERE_MS = 30_000

/** A sign of life of somebody who has an incident open. */
export interface SignOfLife {
  /** The tab from which it comes: one person may have several. */
  tab: string
  name: string
  /** Roles that they hold; empty for somebody who only reads. */
  roles: readonly Role[]
  /** When it was heard here, epoch milliseconds by our own clock: theirs may be wrong. */
  heardAtMs: number
}

/** Somebody who is here. */
export interface Present {
  name: string
  roles: readonly Role[]
}

/** Longer than any name of a tab that we make. */
const TAB_LIMIT = 64
/** More tabs than this have nobody's incident open: what somebody makes up beyond it isn't kept. */
const MOST_SIGNS = 500

/** The text that is sent for a sign. */
export function encodeSign({ tab, name, roles }: Omit<SignOfLife, 'heardAtMs'>): string {
  return JSON.stringify({ tab, name, roles })
}

/**
 * Reads a sign that was sent. Never throws, whatever the text: any member of the circle may send any.
 * @param heardAtMs when it came in, epoch milliseconds
 * @returns `undefined` for what is none
 */
export function decodeSign(text: string, heardAtMs: number): SignOfLife | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const { tab, name, roles } = Object(value) as Record<string, unknown>
  if (typeof tab !== 'string' || tab.length > TAB_LIMIT) return undefined
  if (typeof name !== 'string' || name.length > NAME_LIMIT || !Array.isArray(roles)) return undefined
  return { tab, name, roles: ROLES.filter((role) => roles.includes(role)), heardAtMs }
}

/**
 * The roles that somebody holds: those that the incident gives to this name, and the one that they chose.
 * @param name as it stands beside their entries; empty for nobody
 */
export function rolesHeld(incident: Pick<Incident, 'roles'> | undefined, name: string, chosen: string): Role[] {
  return ROLES.filter((role) => role === chosen || (name !== '' && incident?.roles.get(role)?.trim() === name))
}

/**
 * Who is here: each person once, with what their latest sign says; those with a role first, and the rest in the order of
 * their names, too. Heard of exactly 30 seconds ago is still here. Somebody without a name isn't listed.
 */
export function whoIsHere(signs: readonly SignOfLife[], nowMs: number): Present[] {
  const latest = new Map<string, SignOfLife>()
  for (const sign of signs) {
    const name = sign.name.trim()
    if (name === '' || nowMs - sign.heardAtMs > HERE_MS) continue
    const other = latest.get(name)
    if (!other || other.heardAtMs < sign.heardAtMs) latest.set(name, { ...sign, name })
  }
  const byName = [...latest.values()]
    .map(({ name, roles }) => ({ name, roles }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return [...byName.filter(({ roles }) => roles.length > 0), ...byName.filter(({ roles }) => roles.length === 0)]
}

/** The signs that still count beside a new one: one for each tab, the latest 500 at most. */
export function withSign(signs: readonly SignOfLife[], sign: SignOfLife): SignOfLife[] {
  const others = signs.filter(({ tab, heardAtMs }) => tab !== sign.tab && sign.heardAtMs - heardAtMs <= HERE_MS)
  return [...others.slice(1 - MOST_SIGNS), sign]
}
