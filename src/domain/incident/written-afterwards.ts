import type { Incident } from './project-incident.ts'

/**
 * Whether an incident was written down afterwards: when it was declared here, it had ended already. No clock and no
 * timer runs for it. One that began long ago and goes on isn't written afterwards.
 */
export function isWrittenAfterwards({ endedAt, timeline }: Pick<Incident, 'endedAt' | 'timeline'>): boolean {
  if (endedAt === undefined) return false
  const declaration = timeline.findLast(({ kind, retracted }) => kind === 'declared' && !retracted)
  return declaration !== undefined && declaration.recordedAt >= endedAt
}
