import type { Entry } from './entry.ts'

/** Kinds that aren't taken back on the timeline: each is moved by rules of its own, and only those take it back. */
export type GuardedKind = 'status' | 'archived' | 'amended' | 'retracted'

const GUARDED: readonly Entry['kind'][] = ['status', 'archived', 'amended', 'retracted'] satisfies GuardedKind[]

/**
 * Whether an entry of this kind may be taken back.
 * @param by the kind whose own rules ask: the postmortem's workflow takes a status back, reopening an archiving,
 * emptying a data link its amendment. Absent when a person takes something back on the timeline.
 */
export function mayRetract(kind: Entry['kind'], by?: GuardedKind): boolean {
  return by === undefined ? !GUARDED.includes(kind) : kind === by
}
