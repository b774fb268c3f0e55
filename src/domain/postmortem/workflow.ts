import type { Incident, TimelineEntry } from '../incident/project-incident.ts'
import type { PostmortemStatus } from '../log/entry.ts'
import type { Fields } from './fields.ts'
import { YES } from './item-fields.ts'

/** Who moves a postmortem on: its owner, or the customer support team once there is something to publish. */
export type Mover = 'owner' | 'customer-support'

/** Why a move may be made: what has happened by then. */
export type MoveReason = 'written' | 'agreed' | 'nothing-to-publish' | 'published'

/** One legal move. Who and why are data: the page puts them into words. */
export interface Move {
  to: PostmortemStatus
  by: Mover
  reason: MoveReason
}

/**
 * The moves that the postmortem process allows from a status: draft → in-review → reviewed → closed, and straight from
 * in-review to closed when there is no external message. From closed no move is left.
 */
export function legalMoves(from: PostmortemStatus, hasExternalMessage: boolean): Move[] {
  switch (from) {
    case 'draft':
      return [{ to: 'in-review', by: 'owner', reason: 'written' }]
    case 'in-review':
      return hasExternalMessage
        ? [{ to: 'reviewed', by: 'owner', reason: 'agreed' }]
        : [{ to: 'closed', by: 'owner', reason: 'nothing-to-publish' }]
    case 'reviewed':
      return [{ to: 'closed', by: 'customer-support', reason: 'published' }]
    case 'closed':
      return []
  }
}

/** The statuses that a postmortem goes through, in their order. */
export function statusPath(hasExternalMessage: boolean): PostmortemStatus[] {
  return hasExternalMessage ? ['draft', 'in-review', 'reviewed', 'closed'] : ['draft', 'in-review', 'closed']
}

/** Whether there is something to tell customers. Unless somebody says that there isn't, there is. */
export function hasExternalMessage(fields: Fields): boolean {
  return fields.get('no-external-message') !== YES
}

/** The move that led to the status that holds now; `undefined` in the draft that every postmortem begins as. */
export function lastMove(incident: Pick<Incident, 'timeline'> | undefined): TimelineEntry | undefined {
  return incident?.timeline.findLast((entry) => entry.kind === 'status' && !entry.retracted)
}
