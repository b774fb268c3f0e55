import { useLayoutEffect, useState } from 'preact/hooks'
import { tickCalmly } from '../../stores/tick-calmly.ts'
import { StepBoxes } from './StepBoxes.tsx'
import type { StepWords } from './StepCheck.tsx'

interface Props extends StepWords {
  /** Route of the page. */
  page: string
  title: string
}

/** Wakes the boxes of a page that is ticked in calm times, once what is ticked there goes into a run. */
export function CalmBoxes({ page, title, ...words }: Props) {
  const [isCalm, setCalm] = useState(false)
  useLayoutEffect(() => {
    setCalm(true)
    return tickCalmly(page, title)
  }, [])
  return isCalm ? <StepBoxes route={page} {...words} /> : null
}
