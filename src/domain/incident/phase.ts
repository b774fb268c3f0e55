import type { Incident } from './project-incident.ts'

/** Where an incident stands: none is open, it runs, or it has ended and isn't archived yet. */
export type Phase = 'none' | 'running' | 'ended'

/** The phase of the open incident; `undefined` is no incident. One that was opened by a tick runs. */
export function phaseOf(incident: Pick<Incident, 'endedAt'> | undefined): Phase {
  return incident === undefined ? 'none' : incident.endedAt === undefined ? 'running' : 'ended'
}
