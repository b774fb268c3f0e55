import { atom, computed, type ReadableAtom } from 'nanostores'
import { projectNext, type Incident, project, type StepAliases } from '../domain/incident/project-incident.ts'
import type { Entry } from '../domain/log/entry.ts'
import { $entries } from './log/index.ts'

/** Former keys of renamed steps that matter on this page. The bar, which is on every page, says which. */
export const $stepAliases = atom<StepAliases>({})

let last: [Incident, readonly Entry[], StepAliases] | undefined

/** The open incident, projected from its entries; `undefined` while nothing is open. */
export const $incident: ReadableAtom<Incident | undefined> = computed([$entries, $stepAliases], (entries, aliases) => {
  if (entries.length === 0) return undefined
  const next = last?.[2] === aliases ? projectNext(last[0], last[1], entries, aliases) : undefined
  last = [next ?? project(entries, aliases), entries, aliases]
  return last[0]
})
