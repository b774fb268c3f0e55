import { ROLES } from '../domain/log/entry.ts'
import { NAME_LIMIT } from '../domain/log/text-limit.ts'
import { setting } from './setting.ts'

/** The role I play: a role id, or the empty text. */
export const $myRole = setting('role', (value) => (ROLES as readonly string[]).includes(value))

/** My name as it stands beside my ticks, or the empty text. */
export const $myName = setting('name', (value) => value.length <= NAME_LIMIT)

/** Who to write beside an entry: my name, else my role, else nobody. */
export function me(): string | undefined {
  return $myName.get().trim() || $myRole.get() || undefined
}
