import type { Role } from '../domain/log/entry.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/** Says who has a role from now on. The same person isn't written again. */
export function assignRole(role: Role, person: string): void {
  if (($incident.get()?.roles.get(role) ?? '') !== person) record({ kind: 'role', role, person }, { by: me() })
}
