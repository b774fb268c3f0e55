import type { Kind } from './entry.ts'

/**
 * How an entry of a kind may be taken back: by a person on the timeline, or only by rules of its own: the postmortem's
 * workflow takes a status back, reopening an archiving, emptying a data link its amendment; a retraction stands.
 */
const TAKEN_BACK: Readonly<Record<Kind, 'on the timeline' | 'by its own rules'>> = {
  declared: 'on the timeline',
  severity: 'on the timeline',
  role: 'on the timeline',
  step: 'on the timeline',
  claim: 'on the timeline',
  note: 'on the timeline',
  runbook: 'on the timeline',
  command: 'on the timeline',
  update: 'on the timeline',
  timer: 'on the timeline',
  reporting: 'on the timeline',
  field: 'on the timeline',
  status: 'by its own rules',
  ended: 'on the timeline',
  reopened: 'on the timeline',
  archived: 'by its own rules',
  amended: 'by its own rules',
  retracted: 'by its own rules',
}

/**
 * Whether an entry of this kind may be taken back.
 * @param by the kind whose own rules ask; absent when a person takes something back on the timeline
 */
export function mayRetract(kind: Kind, by?: Kind): boolean {
  return by === undefined ? TAKEN_BACK[kind] === 'on the timeline' : kind === by
}
