import { atom, computed, type ReadableAtom } from 'nanostores'
import { isQuiet } from '../domain/incident/quiet.ts'
import { openDrill } from '../domain/drill/drill.ts'
import { $incident } from './incident.ts'

/** Ids of the scenarios of which nothing may go public; `undefined` until the bar is awake, which sets them. */
export const $confidentialScenarios = atom<readonly string[] | undefined>()

/**
 * Whether nothing of the open incident may go public: a quiet one, or a drill of the kind (security incident response). A
 * scenario of which nothing is known yet counts as one, so that no timer asks for a post in the meantime.
 */
export const $isConfidential: ReadableAtom<boolean> = computed(
  [$incident, $confidentialScenarios],
  (incident, confidential) => {
    const scenario = incident && openDrill(incident)?.scenario
    return isQuiet(incident) || (scenario !== undefined && (confidential?.includes(scenario) ?? true))
  },
)
