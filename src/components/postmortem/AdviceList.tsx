import type { AdvicePlace } from './GivenAdvice.tsx'

/** What is advised at one place, once the rules are there; they bring along what shows it. */
export function AdviceList(props: AdvicePlace) {
  const { part } = props.advice
  return part ? <part.GivenAdvice {...props} /> : null
}
