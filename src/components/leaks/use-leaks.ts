import { useEffect, useState } from 'preact/hooks'
import type { Leak, LeakKind, Passage } from '../../domain/privacy/leaks.ts'

/** How long nothing must have changed before it is read again. */
const PAUSE_MS = 500
/** How many texts are read at a time. */
const SLICE = 500

/**
 * What would be given away by what is about to be exported. It is read half a second after the last change; the
 * patterns are fetched then, so that they delay nothing.
 * @param passages all that is exported, in groups: a thing that an earlier group holds isn't told of again
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
  const [{ leaksIn }, groups] = await Promise.all([import('../../domain/privacy/leaks.ts'), passages()])
  const leaks: Leak[] = []
  // A text that was read once is known, so the second reading takes no time: no task is long.
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
