import { lazily } from '../../stores/lazily.ts'
import { usePart } from '../use-part.ts'
import type { AdvicePlace } from './GivenAdvice.tsx'

/** What shows advice. Where it can’t be fetched there is none, as without the rules, and nothing else is missed. */
const advicePart = lazily(() => import('./advice-part.ts'))
const NOTHING_SAID = () => undefined

/** @returns what shows advice, once there is some */
export function useShownAdvice(isAny: boolean) {
  return usePart(advicePart, isAny, NOTHING_SAID)
}

/** What is advised at one place. */
export function AdviceList(props: AdvicePlace) {
  const part = useShownAdvice(props.advice.at(props.at).length > 0)
  return part ? <part.GivenAdvice {...props} /> : null
}
