import { useEffect, useState } from 'preact/hooks'
import type { Leak, LeakKind, Passage } from '../../domain/privacy/leaks.ts'
import { lazily } from '../../stores/lazily.ts'

const patterns = lazily(() => import('../../domain/privacy/leaks.ts'))

/** How long nothing must have changed before the passages are read again. */
const PAUSE_MS = 500
/** How many texts are read at a time. */
const SLICE = 500

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
      const newest = await read(passages, kinds).catch(() => undefined)
      if (newest && !isStale) setLeaks(newest)
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, changes)
  return leaks
}

async function read(
  passages: () => Promise<readonly (readonly Passage[])[]>,
  kinds?: readonly LeakKind[],
): Promise<Leak[]> {
  const groups = await passages()
  const leaksIn = await patterns(
    (part) => part.leaksIn,
    () => undefined,
  )
  if (!leaksIn) return []
  const leaks: Leak[] = []
  // `leaksIn` remembers what it found in each text for the usual kinds. Reading slice by slice first keeps every task
  // short; the reading of the groups below then takes no time.
  const all = groups.flat()
  for (let start = 0; start < all.length; start += SLICE) {
    leaksIn(all.slice(start, start + SLICE), kinds)
    await new Promise((done) => setTimeout(done))
  }
  for (const group of groups)
    leaks.push(
      ...leaksIn(group, kinds).filter(({ kind, what }) => !leaks.some((one) => one.kind === kind && one.what === what)),
    )
  return leaks
}
