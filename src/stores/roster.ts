import type { Role } from '../domain/log/entry.ts'
import type { Instant } from '../domain/time.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/**
 * Says who has a role from now on, or has had it since an earlier time. The same person isn't written again.
 */
export function assignRole(role: Role, person: string, at?: Instant): void {
  if (($incident.get()?.roles.get(role) ?? '') !== person) record({ kind: 'role', role, person }, { at, by: me() })
}
