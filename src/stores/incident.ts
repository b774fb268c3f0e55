import { computed, type ReadableAtom } from 'nanostores'
import { type Incident, project } from '../domain/incident.ts'
import { $entries } from './log.ts'

/** The open incident as its entries tell it; `undefined` while nothing is open. */
export const $incident: ReadableAtom<Incident | undefined> = computed($entries, (entries) =>
  entries.length === 0 ? undefined : project(entries),
)
