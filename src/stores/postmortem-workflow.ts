import type { EntryId, PostmortemStatus } from '../domain/log/entry.ts'
import { YES } from '../domain/postmortem/item-fields.ts'
import { hasExternalMessage, legalMoves } from '../domain/postmortem/workflow.ts'
import { setField } from './fields.ts'
import { $incident } from './incident.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'
import { retract } from './retract.ts'

/**
 * Moves the postmortem on. A move that its process no longer allows, because another tab was quicker, isn't made.
 * @returns the entry that `takeBack` would take back; `undefined` when nothing was recorded
 */
export function moveTo(to: PostmortemStatus): EntryId | undefined {
  const incident = $incident.get()
  const moves = legalMoves(incident?.status ?? 'draft', hasExternalMessage(incident?.fields ?? new Map()))
  if (!moves.some((move) => move.to === to)) return undefined
  return record({ kind: 'status', to }, { by: me() }).id
}

/** Says whether there is an external message: the same field as in the postmortem. */
export function setExternalMessage(exists: boolean): void {
  setField('no-external-message', exists ? '' : YES)
}

/** Takes a move back, as long as it isn't retracted already. */
export function takeBack(entry: EntryId): void {
  retract(entry, 'status')
}
