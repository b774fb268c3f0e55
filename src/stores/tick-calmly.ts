import { computed } from 'nanostores'
import { nextInRun } from './next-in-run.ts'
import { askedRun, nextRunId, runOf } from './runs.ts'
import { $calmList, NO_STEPS } from './steps.ts'

/**
 * Lets the steps of this page be ticked into a run of its own, beside whatever incident is open.
 * @param title what the page is called
 * @returns the end of that
 */
export function tickCalmly(page: string, title: string): () => void {
  const $run = runOf(page)
  // Known to every tab before the first tick: two that begin at once begin one run.
  if (!$run.get()) nextRunId(page)
  const next = () => nextInRun(page, title)
  const stop = computed([$run, askedRun(page)], (run, waiting) => ({
    id: run?.id ?? waiting,
    steps: run?.steps ?? NO_STEPS,
    next,
  })).subscribe((list) => $calmList.set(list))
  return () => {
    stop()
    $calmList.set(undefined)
  }
}
