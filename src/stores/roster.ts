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

/** Says who knows a topic, or leads the sub-team of that name. The same person isn't written again, nor one without a topic. */
export function assignTopic(typed: string, person: string, isTeam: boolean): void {
  const topic = typed.trim()
  const incident = $incident.get()
  const before = (isTeam ? incident?.subTeams : incident?.experts)?.get(topic) ?? ''
  if (topic === '' || before === person) return
  record(
    { kind: 'role', role: 'subject-matter-expert', person, topic, ...(isTeam ? { team: true } : {}) },
    { by: me() },
  )
}
