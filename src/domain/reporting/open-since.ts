import type { Obligation } from './obligation.ts'
import type { Starts } from './start-kind.ts'

/**
 * Since when a clock waits for a decision, epoch milliseconds: from the first of its own starts that is known; while none
 * is, from when it was found out. `undefined` while nothing of that is known.
 */
export function openSinceMs({ stages }: Obligation, starts: Starts): number | undefined {
  const own = stages.flatMap(({ from }) => {
    const start = from === 'year-end' ? 'discovery' : from
    return start === 'previous-stage' ? [] : (starts[start] ?? [])
  })
  return own.length > 0 ? Math.min(...own) : (starts.awareness ?? starts.discovery)
}
