import { useStore } from '../use-store.ts'
import { stepKeys } from '../../domain/incident/checklist.ts'
import { removedSteps } from '../../domain/incident/removed-steps.ts'
import { $steps, NO_STEPS } from '../../stores/steps.ts'
import { RemovedTicks } from './RemovedTicks.tsx'

interface Props {
  route: string
  /** Ids of the steps that the page has, parted by spaces. */
  steps: string
  locale: string
  timeZone: string
  /** Address of what is said of them. */
  file: string
}

/** What was ticked on this page and is no step of it now, in the words that stood there. Nothing when there is none. */
export function RemovedSteps({ route, steps, ...rest }: Props) {
  const gone = removedSteps(route, stepKeys(route, steps), useStore($steps, { ssr: () => NO_STEPS }))
  return <RemovedTicks gone={gone} {...rest} />
}
