import { useEffect, useState } from 'preact/hooks'
import type { Leak, LeakKind, Passage } from '../../domain/privacy/leaks.ts'
import { leaksPart } from './load-leaks.ts'

/** How long nothing must have changed before the passages are read again. */
const PAUSE_MS = 500
/** Where what looks for them can't be fetched, none are found. */
const NONE = (): Leak[] => []

/**
 * What an export would give away, looked for half a second after the last change. The patterns are fetched only then,
 * so that they delay nothing.
 * @param passages all that is exported, in groups: what an earlier group holds isn't reported again
 * @param changes what the passages are made from
 * @param kinds what to look for; what no export should hold when it is left out
 */
export function useLeaks(
  passages: () => Promise<readonly (readonly Passage[])[]>,
  changes: unknown[],
  kinds?: readonly LeakKind[],
): Leak[] {
  const [leaks, setLeaks] = useState<Leak[]>([])
  useEffect(() => {
    let isStale = false
    const timer = setTimeout(async () => {
      const newest = await leaksPart(({ readLeaks }) => readLeaks(passages, kinds), NONE).catch(() => undefined)
      if (newest && !isStale) setLeaks(newest)
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, changes)
  return leaks
}
