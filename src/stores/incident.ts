import { atom, computed, type ReadableAtom } from 'nanostores'
import { type Incident, project, type StepAliases } from '../domain/incident.ts'
import { $entries } from './log.ts'

/** Former keys of renamed steps that matter on this page. The bar, which is on every page, says which. */
export const $stepAliases = atom<StepAliases>({})

/** The open incident as its entries tell it; `undefined` while nothing is open. */
export const $incident: ReadableAtom<Incident | undefined> = computed([$entries, $stepAliases], (entries, aliases) =>
  entries.length === 0 ? undefined : project(entries, aliases),
)
